import { readFile } from "node:fs/promises";
import path from "node:path";

import { expect, it } from "vitest";

import { checks } from "#domain/checks/index.ts";
import { rules } from "#domain/options/rules.ts";
import { fixes } from "#domain/plan/fixes.ts";

import { projectRoot } from "./project.ts";
import { tables } from "./tables.ts";

const read = (file: string): Promise<string> => readFile(path.join(projectRoot, file), "utf8");
const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .slice(1)
    .map((line) => line.slice(2, -2).split(" | "));

it.each(Object.entries(tables))("has %s as the registries are; `npm run tables` renews it", async (file, make) => {
  expect(await read(file)).toBe(make());
});

it("lists every rule once, with an option, how it is told, and a source", async () => {
  const rows = rowsOf(await read("docs/rules.md"));
  expect(rows.map(([id]) => id)).toEqual([...rules.keys()]);
  for (const [id, options, effect, toldBy, basis, source] of rows) {
    expect([id, options === "", effect === "", toldBy === "", basis === "", source === ""]).toEqual([
      id,
      false,
      false,
      false,
      false,
      false,
    ]);
  }
});

it("gives every rule that is judged its check and its test", async () => {
  const judged = new Set(checks.flatMap(({ check }) => check.rules));
  const rows = rowsOf(await read("docs/rules.md")).filter(([id]) => judged.has(id ?? ""));
  expect(rows.length).toBeGreaterThan(50);
  for (const [id, , , toldBy, , , check, test] of rows) {
    expect([id, toldBy]).not.toEqual([id, expect.stringMatching(/^by hand/u)]);
    expect([id, check]).toEqual([id, expect.stringMatching(/^\[/u)]);
    expect([id, test]).toEqual([id, expect.stringMatching(/^\[test\]\(\.\.\/src\/domain\/checks\//u)]);
  }
});

it("lists every fix once", async () => {
  expect(rowsOf(await read("docs/fixes.md")).map(([id]) => id)).toEqual(Object.keys(fixes));
});
