import { describe, expect, it } from "vitest";

import { computers } from "./computers.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { anEntry, filetime, type Attributes } from "./testing/entries.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const base = "DC=corp,DC=example,DC=com";
const withComputers = (...list: Attributes[]) => ({
  host: "dc1",
  entries: [
    anEntry(base, {}),
    ...list.map((changes, index) =>
      anEntry(`CN=pc${index},CN=Computers,${base}`, {
        objectCategory: "computer",
        userAccountControl: 4096,
        operatingSystem: "Windows 11 Pro",
        operatingSystemVersion: "10.0 (22631)",
        whenCreated: "20200101000000.0Z",
        ...changes,
      }),
    ),
  ],
});
const count = (...list: Attributes[]) => collectValue(computers, { server: withComputers(...list) });

describe("the computers collector", () => {
  it("groups enabled accounts by system and version, in order", async () => {
    const fresh = { lastLogonTimestamp: filetime("2026-11-20T00:00:00Z") };
    expect(
      await count(
        fresh,
        { ...fresh, operatingSystem: "macOS", operatingSystemVersion: "14.5" },
        { ...fresh, operatingSystem: undefined, operatingSystemVersion: undefined },
        fresh,
        { ...fresh, userAccountControl: 4098 },
      ),
    ).toEqual({
      total: 4,
      staleAfterDays: 90,
      systems: [
        { name: null, version: null, active: 1, stale: 0 },
        { name: "Windows 11 Pro", version: "10.0.22631", active: 2, stale: 0 },
        { name: "macOS", version: "14.5", active: 1, stale: 0 },
      ],
    });
  });

  it.each([
    ["logged on 90 days ago to the second", { lastLogonTimestamp: filetime("2026-08-27T09:00:00Z") }, 0],
    ["logged on a second before that", { lastLogonTimestamp: filetime("2026-08-27T08:59:59Z") }, 1],
    ["made lately and never logged on", { whenCreated: "20261101000000.0Z" }, 0],
    ["made long ago and never logged on", {}, 1],
    ["never logged on, stored as 0", { lastLogonTimestamp: "0" }, 1],
    ["that shows neither", { whenCreated: undefined }, 0],
  ])("judges an account %s", async (_, changes, stale) => {
    expect(await count(changes)).toMatchObject({ systems: [{ stale, active: 1 - stale }] });
  });

  it("counts nothing in a domain without computers", async () => {
    expect(await count()).toEqual({ total: 0, staleAfterDays: 90, systems: [] });
  });

  it("says of how many accounts it could not see whether they are enabled", async () => {
    const fact = await collectFact(computers, { server: withComputers({ userAccountControl: undefined }) });
    expect(fact).toMatchObject({ from: { query: expect.stringContaining("not shown on 1 accounts") as string } });
  });

  itReportsTrouble(computers);
});
