import { describe, expect, it } from "vitest";
import { estateMapOf } from "#domain/result/estate-map/estate-map.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { searchHits, type Searched } from "./search-hits.ts";

const { result } = openedOf(twoForestsWithFixes());
const searched: Searched = {
  steps: [
    { id: "gather", title: "Gather", phase: "Assess" },
    { id: "findings", title: "Findings", phase: "Assess" },
  ],
  estate: { result, map: estateMapOf(result) },
};
const titles = (query: string, group: string, of: Searched = searched) =>
  searchHits(of, query)
    .find(({ id }) => id === group)
    ?.hits.map(({ title }) => title);

describe("the hits of a search", () => {
  it("are the steps and commands while nothing is typed", () => {
    expect(searchHits(searched, " ").map(({ id }) => id)).toEqual(["steps", "commands"]);
    expect(titles("", "steps")).toEqual(["Gather", "Findings"]);
  });

  it("hold every word, in any order and case", () => {
    expect(titles("ASSESS gath", "steps")).toEqual(["Gather"]);
    expect(titles("gather nowhere", "steps")).toBeUndefined();
  });

  it("name forests, domains, controllers, trusts and suffixes of the estate", () => {
    const forest = result.forests[0]?.name ?? "";
    const controller = result.domains[0]?.domainControllers?.[0] ?? "";
    expect(titles(forest, "objects")).toContain(forest);
    expect(controller).not.toBe("");
    expect(titles(controller, "objects")).toContain(controller);
    const kinds = ["forest", "domain", "trust", "suffix"].map((kind) => titles(kind, "objects")?.length ?? 0);
    expect(kinds.filter((count) => count === 0)).toEqual([]);
  });

  it("put the worst findings first, and lead to the rest", () => {
    const query = "example";
    const group = searchHits(searched, query).find(({ id }) => id === "findings");
    const last = group?.hits.at(-1);
    expect(group?.hits[0]?.verdict).toBe("fail");
    expect(last?.target).toEqual({ kind: "findings", search: query });
    expect(last?.title).toMatch(/^Show \d+ findings in the list$/u);
  });

  it("have nothing of an estate where none is open", () => {
    expect(searchHits({ ...searched, estate: null }, "example")).toEqual([]);
  });
});
