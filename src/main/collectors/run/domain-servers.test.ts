import { describe, expect, it } from "vitest";

import { fakeDns } from "../testing/fake-ports.ts";
import { signedIn, typed } from "../testing/run.ts";
import { findDomainServers, sameIdentityElsewhere, siblingPort, withoutGlobalCatalog } from "./domain-servers.ts";

const signal = new AbortController().signal;
const search = {
  domain: "b.example.net",
  hosts: [],
  identity: signedIn,
  trust: { authorities: [], fingerprints: [] },
  port: null,
};
const target = (port: number) => ({ ...search, servers: [{ host: "dc1", port, name: null }] });

describe("finding the servers of a domain", () => {
  it("asks DNS and hands on addresses with the name for Kerberos and certificates", async () => {
    const dns = { ...fakeDns("b.example.net"), addresses: async () => ["192.0.2.1", "2001:db8::1"] };
    expect(await findDomainServers(dns, search, signal)).toMatchObject({
      value: {
        servers: [
          { host: "192.0.2.1", port: 389, name: "dc1.b.example.net", domain: "b.example.net" },
          { host: "2001:db8::1", port: 389, name: "dc1.b.example.net" },
        ],
      },
    });
  });

  it("goes on with the other servers when the address of one cannot be looked up", async () => {
    const dns = {
      ...fakeDns("b.example.net"),
      addresses: (host: string) =>
        host.startsWith("dc1.") ? Promise.reject(new Error("queryA ETIMEOUT")) : Promise.resolve(["192.0.2.2"]),
    };
    const found = await findDomainServers(dns, { ...search, hosts: ["dc2.b.example.net"] }, signal);
    expect(found).toMatchObject({
      value: {
        servers: [
          { host: "dc1.b.example.net", name: null },
          { host: "192.0.2.2", name: "dc2.b.example.net" },
        ],
      },
    });
  });

  it("adds servers known otherwise, each once and with the port given", async () => {
    const hosts = ["DC1.b.example.net", "dc2.b.example.net"];
    const found = await findDomainServers(fakeDns("b.example.net"), { ...search, hosts, port: 636 }, signal);
    expect(found).toMatchObject({
      value: {
        servers: [
          { host: "dc1.b.example.net", port: 636, name: null },
          { host: "dc2.b.example.net", port: 636, name: null },
        ],
      },
    });
  });

  it("tries a handful of servers, not all of a large domain", async () => {
    const hosts = Array.from({ length: 30 }, (_, index) => `dc${index}.b.example.net`);
    const found = await findDomainServers(fakeDns(), { ...search, hosts }, signal);
    expect(found.ok && found.value.servers).toHaveLength(5);
  });

  it("says when DNS names none, and when DNS itself breaks", async () => {
    expect(await findDomainServers(fakeDns(), search, signal)).toMatchObject({ error: { code: "no-domain-found" } });
    const broken = { ...fakeDns(), srv: () => Promise.reject(new Error("SERVFAIL")) };
    expect(await findDomainServers(broken, search, signal)).toMatchObject({
      error: { code: "dns-no-answer", detail: "Error: SERVFAIL" },
    });
  });

  it.each([
    [636, 636, 636],
    [3269, 636, 636],
    [389, 389, 389],
    [3268, 389, 389],
    [10389, 10389, null],
  ])("asks a server named with port %i at %i, and its siblings at %s", (port, own, sibling) => {
    const asked = withoutGlobalCatalog(target(port));
    expect(asked.servers[0]?.port).toBe(own);
    expect(siblingPort(asked)).toBe(sibling);
  });

  it("qualifies only a plain name", () => {
    expect(sameIdentityElsewhere(typed("reader"), "a.example.com")).toEqual(typed("reader@a.example.com"));
    for (const identity of [typed("A\\reader"), typed("reader@a"), signedIn]) {
      expect(sameIdentityElsewhere(identity, "a.example.com")).toBe(identity);
    }
  });
});
