import type { Host } from "#domain/facts/host.ts";

/** Facts about this computer, and name resolution as it does it. */
export interface HostPort {
  describe(signal?: AbortSignal): Promise<Host>;
}

export interface DnsResolver {
  /** `_ldap._tcp…` records by priority, then weight descending; empty when there are none or the name is unknown. */
  srv(name: string, signal?: AbortSignal): Promise<readonly { readonly host: string; readonly port: number }[]>;
  /** IPv4 and IPv6 addresses; empty when the name does not resolve. */
  addresses(host: string, signal?: AbortSignal): Promise<readonly string[]>;
}

/** The clock, so that tests own time. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}
