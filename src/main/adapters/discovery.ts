import { isIP } from "node:net";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { Host } from "#domain/facts/host.ts";
import type { ServerAddress } from "#main/ports/directory.ts";
import type { DnsResolver } from "#main/ports/host.ts";

import { parseServer } from "./discovery-typed.ts";
import { LdapFailure } from "./ldap/failure.ts";

/** Servers to try in this order, and why these. */
export interface Discovered {
  /** The domain whose records led here, lower case; `null` when a single server was typed. */
  readonly domain: string | null;
  readonly servers: readonly ServerAddress[];
  /** How they were found, in words: "DNS records of corp.example.com". */
  readonly source: string;
}

export interface DiscoveryOptions {
  /** Site of this computer when known: its domain controllers come first. */
  readonly site?: string | null;
  readonly signal?: AbortSignal;
}

/** More candidates than these add nothing but waiting when a domain is down. */
const mostServers = 8;
const ldapPort = 389;

/**
 * Domain controllers from the records that they register (MS-ADTS 6.3.2.3), those of the site first; empty when the
 * name is no Active Directory domain that DNS knows from here. Throws {@link LdapFailure} when DNS does not answer.
 */
async function serversOfDomain(
  domain: string,
  dns: DnsResolver,
  { site = null, signal }: DiscoveryOptions = {},
): Promise<readonly ServerAddress[]> {
  const all = `_ldap._tcp.dc._msdcs.${domain}`;
  // A site name may hold characters that are no DNS label; such a site has no records of its own.
  const ofSite = site !== null && /^[\w-]{1,63}$/u.test(site) ? `_ldap._tcp.${site}._sites.dc._msdcs.${domain}` : null;
  const near = ofSite === null ? [] : await dns.srv(ofSite, signal).catch(() => []);
  const records = [...near, ...(await dns.srv(all, signal))];
  const unique = new Map(records.map((record) => [`${record.host}:${record.port}`, record]));
  return [...unique.values()].slice(0, mostServers).map(({ host, port }) => ({ host, port, name: null, domain }));
}

/**
 * Domain controllers from nothing typed: the domain this computer or its user belongs to, then its DNS suffixes and
 * what lies above them. `no-domain-found`, or `dns-no-answer` where DNS did not say it of all of them, lists every name
 * that was asked for.
 */
export async function discoverServers(
  host: Pick<Host, "domain" | "dnsSuffixes">,
  dns: DnsResolver,
  options: DiscoveryOptions & { readonly userDomain?: string | null } = {},
): Promise<Result<Discovered, CodedError>> {
  const tried: string[] = [];
  let isAnswered = true;
  for (const domain of candidateDomains(host, options.userDomain ?? null)) {
    try {
      const servers = await serversOfDomain(domain, dns, options);
      if (servers.length > 0) return ok({ domain, servers, source: `DNS records of ${domain}` });
      tried.push(`${domain}: no domain controllers in DNS`);
    } catch (error) {
      if (!(error instanceof LdapFailure)) throw error;
      if (error.code === "cancelled") return err({ code: "cancelled", asked: askedForDomain, detail: null });
      isAnswered = false;
      tried.push(`${domain}: ${error.detail ?? error.code}`);
    }
  }
  const detail = tried.length === 0 ? "this computer has no domain and no DNS suffix" : tried.join("\n");
  return err({ code: isAnswered ? "no-domain-found" : "dns-no-answer", asked: askedForDomain, detail });
}

const askedForDomain = "find the domain of this computer";

/** Domains to ask DNS for, most likely first, each once. Top-level names are never asked for. */
export function candidateDomains(host: Pick<Host, "domain" | "dnsSuffixes">, userDomain: string | null): string[] {
  const suffixes = host.dnsSuffixes.map(toDnsName).filter((suffix) => suffix !== "");
  const above = suffixes.flatMap((suffix) => {
    const labels = suffix.split(".");
    return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join("."));
  });
  const own = [host.domain, userDomain].filter((domain) => domain !== null).map(toDnsName);
  return [...new Set([...own, ...suffixes, ...above])].filter((domain) => domain !== "");
}

/**
 * Servers from what a person typed. A name without a port may be a domain: its records are looked up first, and when
 * there are none the name is taken as the server itself. `invalid-input` when it is neither.
 */
export async function typedServers(
  input: string,
  dns: DnsResolver,
  options: DiscoveryOptions = {},
): Promise<Result<Discovered, CodedError>> {
  const parsed = parseServer(input);
  if (!parsed.ok) return parsed;
  const { host, port } = parsed.value;
  const itself = { host, port: port ?? ldapPort, name: null };
  const single: Discovered = { domain: null, servers: [itself], source: "typed" };
  if (port !== null || isIP(host) !== 0) return ok(single);
  try {
    const servers = await serversOfDomain(host, dns, options);
    if (servers.length === 0) return ok(single);
    return ok({ domain: host, servers, source: `DNS records of ${host}` });
  } catch (error) {
    if (!(error instanceof LdapFailure)) throw error;
    if (error.code === "cancelled") return err({ code: "cancelled", asked: `find servers of ${host}`, detail: null });
    // The name may still resolve by other means, such as a hosts file; connecting will tell.
    return ok(single);
  }
}
