import { describe, expect, it } from "vitest";
import { placeKey } from "#domain/contract/place-key.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { aRunRow } from "#renderer/testing/assessments.ts";
import { openedOf, partlyReadEstate } from "#renderer/testing/estates.ts";
import { runCounts, runGroups, serversInUse, unreachedPlaces } from "./select-run.ts";

const [a, b] = ["a.example.com", "b.example.com"] as const;
const mapOf = (rows: readonly RunRow[]) => new Map(rows.map((row) => [placeKey(row), row]));

describe("the rows of a run", () => {
  it("are counted by state, and as done unless the run ended before they were asked", () => {
    const rows = mapOf([
      aRunRow({ key: "rootDse", state: "collected" }),
      aRunRow({ key: "forest", state: "failed" }),
      aRunRow({ key: "sites", state: "reading" }),
      aRunRow({ key: "partitions", state: "waiting" }),
      aRunRow({ key: "recycleBin", state: "skipped", reason: "skipped-by-hand" }),
      aRunRow({ key: "deviceRegistration", state: "skipped", reason: "cancelled" }),
    ]);
    expect(runCounts(rows)).toEqual({
      states: { collected: 1, failed: 1, reading: 1, waiting: 1, skipped: 2 },
      done: 3,
    });
  });

  it("stand by computer, forest and domain in the order of their first word", () => {
    const rows = mapOf([
      aRunRow({ forest: null, key: "host" }),
      aRunRow({ forest: a, key: "rootDse" }),
      aRunRow({ forest: b, key: "rootDse" }),
      aRunRow({ forest: a, domain: a, key: "users" }),
      aRunRow({ forest: a, key: "sites", state: "failed" }),
    ]);
    const groups = runGroups(rows, "as-told");
    expect(groups.map(({ forest, domain }) => [forest, domain])).toEqual([
      [null, null],
      [a, null],
      [a, a],
      [b, null],
    ]);
    expect(groups[1]?.rows.map(({ key }) => key)).toEqual(["rootDse", "sites"]);
  });

  it("are sorted by what went wrong once the run is over", () => {
    const rows = mapOf([
      aRunRow({ forest: a, key: "rootDse", state: "collected" }),
      aRunRow({ forest: b, key: "rootDse", state: "collected" }),
      aRunRow({ forest: b, key: "recycleBin", state: "skipped" }),
      aRunRow({ forest: b, key: "sites", state: "failed" }),
    ]);
    const groups = runGroups(rows, "trouble-first");
    expect(groups.map(({ forest }) => forest)).toEqual([b, a]);
    expect(groups[0]?.rows.map(({ state }) => state)).toEqual(["failed", "skipped", "collected"]);
  });

  it("name the servers that are asked just now", () => {
    const rows = mapOf([
      aRunRow({ key: "users", server: "dc2" }),
      aRunRow({ key: "computers", server: "dc2" }),
      aRunRow({ key: "sites", server: "dc1" }),
      aRunRow({ key: "forest", server: "dc3", state: "collected" }),
      aRunRow({ key: "partitions", server: null }),
    ]);
    expect(serversInUse(rows)).toEqual([
      { server: "dc1", searches: 1 },
      { server: "dc2", searches: 2 },
    ]);
  });

  it("leave what has no rows to the list of what was not reached", () => {
    const bundle = openedOf(partlyReadEstate());
    const trusts = aRunRow({ domain: "corp.example.com", key: "trusts", state: "failed" });
    expect(unreachedPlaces(bundle, mapOf([trusts])).map(({ forest }) => forest)).toEqual(["partner.example.net"]);
    expect(unreachedPlaces(bundle, new Map())).toHaveLength(2);
  });
});
