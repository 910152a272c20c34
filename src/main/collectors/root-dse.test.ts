import { describe, expect, it } from "vitest";

import type { RootDse } from "#domain/facts/root-dse.ts";

import { rootDse } from "./root-dse.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeDirectory } from "./testing/fake-directory.ts";
import { FakeClock } from "./testing/fake-ports.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

async function offsetAt(clock: FakeClock, roundTripMs: number): Promise<number> {
  const directory = new FakeDirectory();
  directory.onSearch(() => {
    clock.ms += roundTripMs;
  });
  return ((await collectValue(rootDse, { clock, directory })) as RootDse).clockOffsetSeconds;
}

describe("the RootDSE collector", () => {
  it("reads naming contexts, levels and mechanisms", async () => {
    expect(await collectFact(rootDse)).toMatchObject({
      status: "collected",
      value: {
        rootDomainNamingContext: "DC=corp,DC=example,DC=com",
        dnsHostName: "DC1.corp.example.com",
        forestFunctionality: 7,
        isGlobalCatalogReady: true,
        supportedSaslMechanisms: ["GSSAPI", "GSS-SPNEGO"],
        serverTimeAt: "2026-11-25T09:00:00Z",
      },
      from: { server: "dc1.corp.example.com", query: expect.stringContaining("RootDSE") as string },
    });
  });

  it.each([
    ["that agrees", 0, 0, 0],
    ["within the second that the server does not tell", 900, 0, 0],
    ["two minutes behind", -120_000, 0, 120],
    ["ten minutes ahead", 601_000, 0, -600],
    ["two minutes behind over a slow line", -122_000, 4000, 120],
  ])("measures a clock %s", async (_, ourMs, roundTripMs, seconds) => {
    const clock = new FakeClock();
    clock.ms += ourMs;
    expect(await offsetAt(clock, roundTripMs)).toBe(seconds);
  });

  it("says when the other side is no domain controller", async () => {
    const server = { host: "dc1.corp.example.com", entries: [anEntry("", { vendorName: "something else" })] };
    expect(await collectFact(rootDse, { server })).toMatchObject({
      error: { code: "not-a-directory", asked: "read currentTime of RootDSE" },
    });
  });

  itReportsTrouble(rootDse);
});
