import { expect, it } from "vitest";

import type { Host } from "#domain/facts/host.ts";
import type { DnsResolver } from "#main/ports/host.ts";

import { systemServers } from "./find-servers.ts";

const computer: Host = {
  hostName: "pc1",
  operatingSystem: "Windows 11 Enterprise",
  operatingSystemVersion: "10.0.26100",
  domain: "lan.example.net",
  site: null,
  user: "CORP\\reader",
  dnsSuffixes: ["lan.example.net"],
  dnsServers: [],
  addresses: [],
};
const host = { describe: () => Promise.resolve(computer) };
/** Knows one domain. */
const dns: DnsResolver = {
  srv: async (name) => (name.endsWith(".corp.example.com") ? [{ host: "dc1.corp.example.com", port: 389 }] : []),
  addresses: async () => [],
};
const signal = new AbortController().signal;

it("asks for the domain of the user where the computer's DNS suffix is not the domain's name", async () => {
  const env = { COMPUTERNAME: "PC1", USERDOMAIN: "CORP", USERDNSDOMAIN: "CORP.EXAMPLE.COM" };
  expect(await systemServers(host, dns, env)(null, signal)).toMatchObject({
    value: { domain: "corp.example.com", servers: [{ host: "dc1.corp.example.com" }] },
  });
});

it("asks for no domain of a local user", async () => {
  const env = { COMPUTERNAME: "PC1", USERDOMAIN: "PC1", USERDNSDOMAIN: "CORP.EXAMPLE.COM" };
  expect(await systemServers(host, dns, env)(null, signal)).toMatchObject({ error: { code: "no-domain-found" } });
});
