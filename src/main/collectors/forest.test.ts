import { describe, expect, it } from "vitest";

import { forest } from "./forest.ts";
import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const fake = new FakeForest({ name: testForest });
const withObjects = (partitions: Record<string, string[]>, schema: Record<string, number>) => ({
  host: "dc1.corp.example.com",
  entries: [
    anEntry(`CN=Partitions,${fake.configuration}`, partitions),
    anEntry(`CN=Schema,${fake.configuration}`, schema),
  ],
});

describe("the forest collector", () => {
  it("reads levels and suffixes, lower case and in directory order", async () => {
    const server = withObjects(
      {
        "msDS-Behavior-Version": ["7"],
        uPNSuffixes: ["Brand.Example.net", "a.example.com"],
        "msDS-SPNSuffixes": ["Svc.test"],
      },
      { objectVersion: 88 },
    );
    expect(await collectValue(forest, { server })).toEqual({
      rootDomain: "corp.example.com",
      functionalLevel: 7,
      schemaVersion: 88,
      upnSuffixes: ["brand.example.net", "a.example.com"],
      spnSuffixes: ["svc.test"],
    });
  });

  it("takes a missing level for 0 and missing suffixes for none", async () => {
    expect(await collectValue(forest, { server: withObjects({}, { objectVersion: 13 }) })).toMatchObject({
      functionalLevel: 0,
      upnSuffixes: [],
    });
  });

  it("does not guess a schema version that is not shown", async () => {
    expect(await collectFact(forest, { server: withObjects({}, {}) })).toMatchObject({
      status: "failed",
      error: { code: "access-denied", asked: expect.stringContaining("objectVersion") as string },
    });
  });

  it("refuses a suffix that is no DNS name rather than storing it", async () => {
    const server = withObjects({ uPNSuffixes: ["not a name"] }, { objectVersion: 88 });
    expect(await collectFact(forest, { server })).toMatchObject({
      error: { code: "malformed", detail: expect.stringContaining("upnSuffixes.0") as string },
    });
  });

  itReportsTrouble(forest);
});
