import { expect, it } from "vitest";

import { serverIdentity } from "./root-dse.ts";

const entry = (values: Readonly<Record<string, string>>): Parameters<typeof serverIdentity>[0] => ({
  dn: "",
  attributes: new Map(Object.entries(values).map(([key, value]) => [key, [Buffer.from(value)]])),
});

it("takes host, domain and realm from what a domain controller says", () => {
  const identity = serverIdentity(
    entry({
      dnshostname: "DC1.Corp.Example.com",
      ldapservicename: "example.com:dc1$@CORP.EXAMPLE.COM",
      defaultnamingcontext: "DC=corp,DC=example,DC=com",
    }),
  );
  expect(identity).toEqual({
    dnsHostName: "dc1.corp.example.com",
    domain: "corp.example.com",
    realm: "CORP.EXAMPLE.COM",
  });
});

it("takes the realm from the domain when the service name is missing", () => {
  expect(serverIdentity(entry({ defaultnamingcontext: "DC=corp,DC=test" })).realm).toBe("CORP.TEST");
});

it("knows nothing of a server that is no domain controller", () => {
  expect(serverIdentity(undefined)).toEqual({ dnsHostName: null, domain: null, realm: null });
});
