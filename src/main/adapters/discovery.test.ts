import { describe, expect, test } from "vitest";

import type { DnsResolver } from "#main/ports/host.ts";

import { candidateDomains, discoverServers, typedServers } from "./discovery.ts";
import { parseServer } from "./discovery-typed.ts";
import { LdapFailure } from "./ldap/failure.ts";

/** DNS with these service records; a name with `null` is one that no server answers for. */
function fakeDns(records: Readonly<Record<string, readonly string[] | null>>): DnsResolver & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async srv(name, signal) {
      await Promise.resolve();
      asked.push(name);
      if (signal?.aborted === true) throw new LdapFailure("cancelled");
      const hosts = name in records ? records[name] : [];
      if (hosts === null || hosts === undefined) throw new LdapFailure("timeout", { detail: "no DNS answer" });
      return hosts.map((host) => ({ host, port: 389 }));
    },
    addresses: () => Promise.resolve([]),
  };
}

const dcs = (domain: string): string => `_ldap._tcp.dc._msdcs.${domain}`;
const nothing = { domain: null, dnsSuffixes: [] };

describe("from nothing typed", () => {
  test("the domain of the computer comes first", async () => {
    const dns = fakeDns({ [dcs("corp.example.com")]: ["dc1.corp.example.com", "dc2.corp.example.com"] });
    const found = await discoverServers({ domain: "corp.example.com", dnsSuffixes: ["lan.example.net"] }, dns);
    expect(found).toEqual({
      ok: true,
      value: {
        domain: "corp.example.com",
        servers: [
          { host: "dc1.corp.example.com", port: 389, name: null, domain: "corp.example.com" },
          { host: "dc2.corp.example.com", port: 389, name: null, domain: "corp.example.com" },
        ],
        source: "DNS records of corp.example.com",
      },
    });
    expect(dns.asked).toEqual([dcs("corp.example.com")]);
  });

  test("the user's domain, the suffixes and what lies above them follow, top-level names never", () => {
    const host = { domain: null, dnsSuffixes: ["Clients.Corp.example.com.", "lan"] };
    expect(candidateDomains(host, "USERS.example.net")).toEqual([
      "users.example.net",
      "clients.corp.example.com",
      "lan",
      "corp.example.com",
      "example.com",
    ]);
  });

  test("a domain whose DNS is silent does not hide the next one", async () => {
    const dns = fakeDns({ [dcs("old.example.com")]: null, [dcs("lan.example.net")]: ["dc1.lan.example.net"] });
    const found = await discoverServers({ domain: "old.example.com", dnsSuffixes: ["lan.example.net"] }, dns);
    expect(found).toMatchObject({ ok: true, value: { domain: "lan.example.net" } });
  });

  test("when nothing is found, every name that was asked for is told", async () => {
    const dns = fakeDns({ [dcs("old.example.com")]: null });
    const found = await discoverServers({ domain: "old.example.com", dnsSuffixes: ["lan.test"] }, dns);
    expect(found.ok ? null : found.error).toEqual({
      code: "dns-no-answer",
      asked: "find the domain of this computer",
      detail: "old.example.com: no DNS answer\nlan.test: no domain controllers in DNS",
    });
    expect(await discoverServers({ domain: null, dnsSuffixes: ["lan.test"] }, dns)).toMatchObject({
      error: { code: "no-domain-found", detail: "lan.test: no domain controllers in DNS" },
    });
    expect(await discoverServers(nothing, dns)).toMatchObject({
      error: { code: "no-domain-found", detail: "this computer has no domain and no DNS suffix" },
    });
  });

  test("servers of the own site come first, each server once", async () => {
    const dns = fakeDns({
      "_ldap._tcp.Berlin._sites.dc._msdcs.corp.example.com": ["near.corp.example.com"],
      [dcs("corp.example.com")]: ["far.corp.example.com", "near.corp.example.com"],
    });
    const host = { domain: "corp.example.com", dnsSuffixes: [] };
    const found = await discoverServers(host, dns, { site: "Berlin" });
    expect(found.ok && found.value.servers.map((server) => server.host)).toEqual([
      "near.corp.example.com",
      "far.corp.example.com",
    ]);
  });

  test("a site that DNS does not know costs nothing", async () => {
    const dns = fakeDns({
      "_ldap._tcp.Gone._sites.dc._msdcs.corp.example.com": null,
      [dcs("corp.example.com")]: ["dc1.corp.example.com"],
    });
    const found = await discoverServers({ domain: "corp.example.com", dnsSuffixes: [] }, dns, { site: "Gone" });
    expect(found).toMatchObject({ ok: true });
  });

  test("it can be cancelled", async () => {
    const stop = new AbortController();
    stop.abort();
    const host = { domain: "corp.example.com", dnsSuffixes: ["lan.example.net"] };
    const found = await discoverServers(host, fakeDns({}), { signal: stop.signal });
    expect(found).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});

describe("from what was typed", () => {
  test("a name without a port is tried as a domain first", async () => {
    const dns = fakeDns({ [dcs("corp.example.com")]: ["dc1.corp.example.com"] });
    const found = await typedServers("CORP.example.com", dns);
    expect(found).toMatchObject({ ok: true, value: { domain: "corp.example.com" } });
  });

  test.each([
    ["dc1.corp.example.com", 389],
    ["dc1.corp.example.com:3268", 3268],
    ["10.0.0.9", 389],
  ])("%s that is no domain is the server itself", async (input, port) => {
    const host = input.replace(/:\d+$/u, "");
    expect(await typedServers(input, fakeDns({}))).toEqual({
      ok: true,
      value: { domain: null, servers: [{ host, port, name: null }], source: "typed" },
    });
  });

  test("a port or an address asks DNS nothing", async () => {
    const dns = fakeDns({});
    await typedServers("corp.example.com:389", dns);
    await typedServers("10.0.0.9", dns);
    await typedServers("ldaps://corp.example.com", dns);
    expect(dns.asked).toEqual([]);
  });

  test("a silent DNS leaves the name itself", async () => {
    const dns = fakeDns({ [dcs("dc1.corp.example.com")]: null });
    expect(await typedServers("dc1.corp.example.com", dns)).toMatchObject({ ok: true, value: { source: "typed" } });
  });

  test.each([
    ["dc1", "dc1", null],
    [" DC1.Corp.Example.com. ", "dc1.corp.example.com", null],
    ["dc1.corp.example.com:636", "dc1.corp.example.com", 636],
    ["[fd00::9]:389", "fd00::9", 389],
    ["[fd00::9]", "fd00::9", null],
    ["fd00::9", "fd00::9", null],
    ["10.0.0.9:3269", "10.0.0.9", 3269],
    ["ldap://dc1.corp.example.com", "dc1.corp.example.com", null],
    ["ldap://dc1.corp.example.com:3268/", "dc1.corp.example.com", 3268],
    ["LDAPS://dc1.corp.example.com", "dc1.corp.example.com", 636],
    ["ldaps://[fd00::9]:3269", "fd00::9", 3269],
  ])("%j is read", (input, host, port) => {
    expect(parseServer(input)).toEqual({ ok: true, value: { host, port } });
  });

  test.each([
    ["", "nothing was entered"],
    ["   ", "nothing was entered"],
    ["a".repeat(10_000), "10000 characters are too many"],
    [`${"a".repeat(60)}.`.repeat(4) + "a".repeat(20), "at most 253 characters"],
    ["dc1\u0000.example.com", "control characters"],
    ["dc1\u001b[2J.example.com", "control characters"],
    ["dc1\u202e.example.com", "invisible characters"],
    ["dc1 dc2", "one server at a time"],
    ["dc1,dc2", `"dc1,dc2" cannot be part of a name`],
    ["https://dc1.example.com", `"https" is not ldap or ldaps`],
    ["ldap://dc1.example.com/DC=example,DC=com", "leave out everything after"],
    ["dc1.example.com/share", "leave out everything after"],
    ["\\\\dc1\\netlogon", "leave out everything after"],
    ["ldap://dc1.example.com?scope", "leave out everything after"],
    ["admin@dc1.example.com", "leave the user name out"],
    ["bücher.example.com", "only the letters a to z"],
    ["xn--bcher-kva.example.com", "internationalised names"],
    ["dc1.example.com:", "the port is not a number"],
    ["dc1.example.com:ldap", "the port is not a number"],
    ["dc1.example.com:0", "between 1 and 65535"],
    ["dc1.example.com:70000", "between 1 and 65535"],
    ["dc1:389:389", "[address]:port"],
    ["[dc1]:389", "[address]:port"],
    ["ldaps://dc1.example.com:389", "636 or 3269"],
    ["ldap://dc1.example.com:636", "write ldaps://"],
    ["ldap://", "the server name is missing"],
    ["dc1..example.com", "two dots"],
    ["-dc1.example.com", "cannot be part of a name"],
    ["300.1.1.1", "neither a complete address nor a name"],
  ])("%j is refused with a reason", (input, reason) => {
    const parsed = parseServer(input);
    expect(parsed).toMatchObject({ ok: false, error: { code: "invalid-input" } });
    expect(parsed.ok ? "" : parsed.error.detail).toContain(reason);
    expect(parsed.ok ? "" : parsed.error.asked).not.toMatch(/\p{Cc}/u);
    expect(parsed.ok ? "" : parsed.error.asked.length).toBeLessThan(100);
  });
});
