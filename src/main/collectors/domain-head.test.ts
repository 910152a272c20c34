import { describe, expect, it } from "vitest";

import { domainHead } from "./domain-head.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { anEntry, sidBytes } from "./testing/entries.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const dn = "DC=corp,DC=example,DC=com";

describe("the domain head collector", () => {
  it("reads SID, level and further suffixes", async () => {
    const head = anEntry(dn, {
      objectSid: sidBytes("S-1-5-21-10-20-30"),
      "msDS-Behavior-Version": 7,
      "msDS-AllowedDNSSuffixes": ["Other.Example.com"],
    });
    expect(await collectValue(domainHead, { server: { host: "dc1", entries: [head] } })).toEqual({
      sid: "S-1-5-21-10-20-30",
      functionalLevel: 7,
      allowedDnsSuffixes: ["other.example.com"],
    });
  });

  it("takes what is not set for nothing", async () => {
    expect(await collectValue(domainHead, { server: { host: "dc1", entries: [anEntry(dn, {})] } })).toEqual({
      sid: null,
      functionalLevel: 0,
      allowedDnsSuffixes: [],
    });
  });

  it("fails when the domain's own object is not shown", async () => {
    const fact = await collectFact(domainHead, { server: { host: "dc1", entries: [] } });
    expect(fact).toMatchObject({ status: "failed", error: { code: "access-denied" } });
  });

  itReportsTrouble(domainHead);
});
