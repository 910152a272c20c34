import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type {
  CertificateTrust,
  DirectoryIdentity,
  DirectorySession,
  DirectoryTarget,
  ServerAddress,
} from "#main/ports/directory.ts";
import type { DnsResolver } from "#main/ports/host.ts";

import { codedErrorOf } from "../collect-failure.ts";

/** Enough to get past some servers that are down, and not so many that a dead domain takes minutes. */
const mostServers = 5;

export interface DomainSearch {
  /** DNS name of the domain. */
  readonly domain: string;
  /** Domain controllers that are known already. */
  readonly hosts: readonly string[];
  readonly identity: DirectoryIdentity;
  readonly trust: CertificateTrust;
  /** The port to use; `null`: what DNS says. */
  readonly port: number | null;
}

/** Finds the domain controllers of a domain by DNS and makes them a target. */
export async function findDomainServers(
  dns: DnsResolver,
  { domain, hosts, identity, trust, port }: DomainSearch,
  signal: AbortSignal,
): Promise<Result<DirectoryTarget, CodedError>> {
  const name = `_ldap._tcp.dc._msdcs.${domain}`;
  const asked = `look up the domain controllers of ${domain} (${name})`;
  try {
    const records = await dns.srv(name, signal);
    const named = records.map((record) => ({ host: record.host, port: port ?? record.port }));
    const others = hosts
      .filter((host) => !records.some((record) => record.host.toLowerCase() === host.toLowerCase()))
      .map((host) => ({ host, port: port ?? 389 }));
    const candidates = [...named, ...others].slice(0, mostServers);
    const servers = (await Promise.all(candidates.map((server) => addressesOf(dns, server, signal))))
      .flat()
      .slice(0, mostServers);
    if (servers.length === 0) return err({ code: "no-domain-found", asked, detail: "DNS names none" });
    return ok({ servers: servers.map((server) => ({ ...server, domain })), identity, trust });
  } catch (error) {
    if (signal.aborted) return err({ code: "cancelled", asked, detail: null });
    return err({ code: "dns-no-answer", asked, detail: codedErrorOf(error, asked).detail });
  }
}

/** The port for further servers: what was chosen for the first, unless that is a port of its own. */
export function siblingPort({ servers }: DirectoryTarget): number | null {
  const port = servers[0]?.port;
  return port === 636 || port === 389 ? port : null;
}

/**
 * A target whose global catalog ports are replaced by those of the domain controller itself: a global catalog leaves out
 * attributes, and what it leaves out would look as if it were not set.
 */
export function withoutGlobalCatalog(target: DirectoryTarget): DirectoryTarget {
  const ports = new Map([
    [3268, 389],
    [3269, 636],
  ]);
  return {
    ...target,
    servers: target.servers.map((server) => ({ ...server, port: ports.get(server.port) ?? server.port })),
  };
}

/** The same identity for a server of another domain: a plain user name would mean that domain's own user there. */
export function sameIdentityElsewhere(identity: DirectoryIdentity, homeDomain: string): DirectoryIdentity {
  if (identity.kind === "signed-in-user" || /[\\@]/u.test(identity.user)) return identity;
  return { ...identity, user: `${identity.user}@${homeDomain}` };
}

/**
 * Addresses as this run's resolver gives them; the name itself when it gives none or fails, so that the error of this
 * server names it and the others are tried.
 */
async function addressesOf(
  dns: DnsResolver,
  { host, port }: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<ServerAddress[]> {
  const addresses = await dns.addresses(host, signal).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return [];
  });
  if (addresses.length === 0) return [{ host, port, name: null }];
  return addresses.map((address) => ({ host: address, port, name: host }));
}

/** Sessions of a forest by domain: each is opened once, however many ask for it. */
export class SessionsByDomain {
  readonly #opened = new Map<string, Promise<Result<DirectorySession, CodedError>>>();
  readonly #open: (domain: string, hosts: readonly string[]) => Promise<Result<DirectorySession, CodedError>>;

  constructor(open: (domain: string, hosts: readonly string[]) => Promise<Result<DirectorySession, CodedError>>) {
    this.#open = open;
  }

  /** Hands over a session that is open already. */
  add(domain: string, session: DirectorySession): boolean {
    if (this.#opened.has(domain)) return false;
    this.#opened.set(domain, Promise.resolve(ok(session)));
    return true;
  }

  get(domain: string, hosts: readonly string[]): Promise<Result<DirectorySession, CodedError>> {
    const known = this.#opened.get(domain);
    if (known !== undefined) return known;
    const opened = this.#open(domain, hosts);
    this.#opened.set(domain, opened);
    return opened;
  }
}
