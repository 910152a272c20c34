import type { Host } from "#domain/facts/host.ts";
import type { Clock, DnsResolver, HostPort } from "#main/ports/host.ts";

/** A clock that stands still until told otherwise. */
export class FakeClock implements Clock {
  ms = Date.parse("2026-11-25T09:00:00Z");

  now(): number {
    return this.ms;
  }
}

/** A host with one address in 192.0.2.0/24. */
export const fakeHost: Host = {
  hostName: "host1",
  operatingSystem: "Windows Server 2022 Standard",
  operatingSystemVersion: "10.0.20348",
  domain: "corp.example.com",
  site: null,
  user: "CORP\\reader",
  addresses: ["127.0.0.1", "192.0.2.50"],
  dnsServers: ["192.0.2.10"],
  dnsSuffixes: ["corp.example.com"],
};

export function aHostPort(host: Host = fakeHost): HostPort {
  return { describe: async () => host };
}

/** Knows one domain controller, `dc1.<domain>`, of every domain named; host names resolve to nothing. */
export function fakeDns(...domains: readonly string[]): DnsResolver {
  return {
    srv: async (name) => {
      const domain = name.replace(/^_ldap\._tcp\.dc\._msdcs\./u, "");
      return domains.includes(domain) ? [{ host: `dc1.${domain}`, port: 389 }] : [];
    },
    addresses: async () => [],
  };
}
