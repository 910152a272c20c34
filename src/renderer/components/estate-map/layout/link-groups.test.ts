import { describe, expect, it } from "vitest";
import { linkGroups } from "./link-groups.ts";

const pair = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });

describe("linkGroups", () => {
  it("parts names that nothing links, the largest group first", () => {
    const groups = linkGroups(["a", "b", "c", "d", "e"], [pair("b", "c"), pair("c", "d")]);
    expect(groups.map(({ names }) => names)).toEqual([["b", "c", "d"], ["a"], ["e"]]);
  });

  it("turns every pair outwards from the name with most links", () => {
    const [group] = linkGroups(["a", "b", "c", "d"], [pair("a", "c"), pair("b", "c"), pair("c", "d")]);
    expect(group?.pairs.map(({ from, to }) => [from, to])).toEqual([
      ["c", "a"],
      ["c", "b"],
      ["c", "d"],
    ]);
  });

  it("turns no pair into a circle", () => {
    const [group] = linkGroups(["a", "b", "c"], [pair("a", "b"), pair("b", "c"), pair("c", "a")]);
    const targets = new Set(group?.pairs.map(({ to }) => to));
    expect(["a", "b", "c"].filter((name) => !targets.has(name))).toHaveLength(1);
  });

  it("puts about half of many neighbours before the one in the middle", () => {
    const others = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const [group] = linkGroups(
      ["hub", ...others],
      others.map((name) => pair("hub", name)),
    );
    expect(group?.pairs.filter(({ to }) => to === "hub")).toHaveLength(6);
  });
});
