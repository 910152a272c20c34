import { describe, expect, it } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CompareCell } from "#renderer/components/compare-table.tsx";
import { optionGroups } from "#renderer/state/select-options.ts";
import { openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { compareRows, type ComparedOption } from "./compare-rows.ts";

const compared = ({ result }: OpenedBundle): readonly ComparedOption[] =>
  optionGroups(result).map(({ estate, forests }) => ({ row: estate, forests }));

function rowsOf(bundle: OpenedBundle) {
  const findings = new Map(bundle.result.findings.map((finding) => [finding.key, finding]));
  return new Map(compareRows(compared(bundle), findings).map((row) => [row.id, row]));
}

const sizeOf = (cell: CompareCell | undefined): number =>
  cell?.kind === "list" ? cell.own.length + cell.shared.length : Number.NaN;

describe("the comparison of the options", () => {
  const bundle = openedOf(twoForestsWithFixes());
  const rows = rowsOf(bundle);
  const options = compared(bundle);

  it("has one cell for each option in every row", () => {
    for (const { cells } of rows.values()) expect(cells).toHaveLength(options.length);
  });

  it("shows the answers of the result, for the estate and for each forest", () => {
    expect(rows.get("status")?.cells.map((cell) => cell.kind === "standing" && cell.standing)).toEqual(
      options.map(({ row }) => row),
    );
    expect(rows.has("forest/corp.example.com")).toBe(true);
    expect(rows.has("forest/partner.example.net")).toBe(true);
  });

  it("lists as many fixes, missing facts and warnings as the statuses count", () => {
    for (const [index, { row }] of options.entries()) {
      expect(sizeOf(rows.get("fixes")?.cells[index])).toBe(row.fixes);
      expect(sizeOf(rows.get("warnings")?.cells[index])).toBe(row.warnings);
    }
    const partly = openedOf(partlyReadEstate());
    const missing = rowsOf(partly).get("missing")?.cells.map(sizeOf);
    expect(missing).toEqual(compared(partly).map(({ row }) => row.missingFacts));
  });

  it("lists every rule that is still to verify once, by where to look", () => {
    for (const [index, { row }] of options.entries()) {
      const listed = [...rows.values()].filter(({ id }) => id.startsWith("verify/"));
      const sum = listed.map(({ cells }) => sizeOf(cells[index])).reduce((all, size) => all + size, 0);
      expect(sum).toBe(row.toVerify.length);
    }
  });

  it("parts what every option has from what tells them apart", () => {
    const [first, ...others] = rows.get("verify/server")?.cells ?? [];
    if (first?.kind !== "list") throw new Error("list expected");
    expect(first.shared.length).toBeGreaterThan(0);
    for (const other of others) expect(other.kind === "list" && other.shared).toEqual(first.shared);
  });

  it("names the forest for agents or farm, and that the other options need none", () => {
    const texts = rows.get("serving")?.cells.map((cell) => (cell.kind === "text" ? cell.text : ""));
    expect(texts?.[0]).toBe("None needed");
    expect(texts?.[1]).toMatch(/^Agents in /u);
    expect(texts?.[3]).toMatch(/^Farm in /u);
  });

  it("says why the programme leaves an option out", () => {
    const [, , , adFs] = rows.get("programme")?.cells ?? [];
    expect(adFs?.kind === "text" ? adFs.text : "").toMatch(/^Outside scope\. ./u);
  });
});
