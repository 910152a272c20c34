import { describe, expect, it } from "vitest";
import { aRunRow } from "#renderer/testing/assessments.ts";
import { waitsFor } from "./waits-for.strings.ts";

describe("what a row waits for", () => {
  const sites = aRunRow({ key: "sites", state: "waiting" });

  it("is the fact it builds on, while that is on its way", () => {
    expect(waitsFor(sites, [aRunRow({ key: "rootDse", state: "reading" }), sites])).toBe("after RootDSE");
  });

  it("is its turn, once that is there or nothing is needed", () => {
    expect(waitsFor(sites, [aRunRow({ key: "rootDse", state: "collected" }), sites])).toBe("for its turn");
    expect(waitsFor(aRunRow({ key: "users", state: "waiting" }), [])).toBe("for its turn");
  });
});
