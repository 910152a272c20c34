import type { LdapEntry } from "./connection.ts";

/** What any server says about itself before a bind (RFC 4512 section 5.1; [MS-ADTS] 3.1.1.3.2). */
export interface ServerIdentity {
  /** DNS name of the server, lower case; `null` when it does not say. */
  readonly dnsHostName: string | null;
  /** DNS name of the server's own domain, lower case; `null` when it is no domain controller. */
  readonly domain: string | null;
  /** Kerberos realm, upper case; `null` when it is no domain controller. */
  readonly realm: string | null;
}

export const IDENTITY_ATTRIBUTES = ["dnsHostName", "ldapServiceName", "defaultNamingContext"] as const;

/** Reads {@link ServerIdentity} from a RootDSE entry; an absent entry says nothing. */
export function serverIdentity(entry: LdapEntry | undefined): ServerIdentity {
  const text = (name: string): string | null => {
    const value = entry?.attributes.get(name.toLowerCase())?.[0];
    return value === undefined ? null : Buffer.from(value).toString("utf8");
  };
  const domain = domainOf(text("defaultNamingContext"));
  // "<forest>:<account>@<REALM>"
  const realm = text("ldapServiceName")?.split("@").at(1) ?? domain;
  return {
    dnsHostName: text("dnsHostName")?.toLowerCase() ?? null,
    domain,
    realm: realm?.toUpperCase() ?? null,
  };
}

function domainOf(namingContext: string | null): string | null {
  const labels = [...(namingContext ?? "").matchAll(/(?:^|,)DC=([^,]+)/gi)].map((match) => match[1]);
  return labels.length === 0 ? null : labels.join(".").toLowerCase();
}
