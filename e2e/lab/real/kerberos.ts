import { posix } from "node:path";

import { runCommand } from "./run-command.ts";

/** A realm and its only KDC. */
export interface Realm {
  readonly dnsName: string;
  readonly address: string;
}

/**
 * A client's krb5.conf that needs neither DNS nor /etc/hosts: KDCs by address, no name canonicalization, each DNS domain
 * mapped to its realm.
 */
export function krb5Config(realms: readonly Realm[]): string {
  const blocks = realms.map(({ dnsName, address }) => {
    const realm = dnsName.toUpperCase();
    return `  ${realm} = {\n    kdc = ${address}\n    admin_server = ${address}\n  }`;
  });
  const domains = realms.flatMap(({ dnsName }) => [
    `  ${dnsName} = ${dnsName.toUpperCase()}`,
    `  .${dnsName} = ${dnsName.toUpperCase()}`,
  ]);
  return `[libdefaults]
  default_realm = ${realms[0]?.dnsName.toUpperCase() ?? ""}
  rdns = false
  dns_canonicalize_hostname = false
  dns_lookup_realm = false
  dns_lookup_kdc = false
  udp_preference_limit = 1

[realms]
${blocks.join("\n")}

[domain_realm]
${domains.join("\n")}
`;
}

/** Gets a ticket by password into a cache file of its own; gives the value for KRB5CCNAME. */
export async function obtainTicket(request: {
  readonly principal: string;
  readonly password: string;
  readonly krb5ConfigFile: string;
  readonly cacheDirectory: string;
}): Promise<string> {
  const name = request.principal.replaceAll(/[^\w.-]/g, "_").toLowerCase();
  const cache = `FILE:${posix.join(request.cacheDirectory, `krb5cc-${name}`)}`;
  await runCommand(["kinit", "-c", cache, request.principal], {
    input: `${request.password}\n`,
    env: { KRB5_CONFIG: request.krb5ConfigFile },
  });
  return cache;
}
