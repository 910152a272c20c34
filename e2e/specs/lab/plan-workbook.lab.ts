import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { planSheets } from "#domain/plan/exports/plan-sheets.ts";
import { makePlan } from "#domain/plan/plan.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { openSample } from "#main/bundle/sample.ts";
import { planXlsx } from "#main/plan/plan-xlsx.ts";

const madeAt = "2026-11-25T09:00:00Z";
const hostile = [
  "=1+1",
  "+1+1",
  "-1",
  "@SUM(1,1)",
  "\t=1",
  '=HYPERLINK("https://example.com")',
  'quotes " and, commas',
  "two\nlines",
  "🏢 עברית",
  "<b>&amp;</b>",
];

let folder: string;
let plan: Plan;
let sheets: Map<string, readonly (readonly string[])[]>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "groundcheck-workbook-"));
  const sample = await openSample();
  if (!sample.ok) throw new Error(sample.error.code);
  const { result } = sample.value.shown;
  const made = makePlan(result, { start: "2026-11-27", target: null, options: optionIds, wish: emptyPlanWish });
  const [first] = made.items;
  if (first === undefined) throw new Error("the sample has something to do");
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    ...first,
    key: `item/${index}`,
    after: [],
    findings: first.findings.slice(0, 1),
    name: hostile[index % hostile.length] ?? "",
  }));
  plan = { ...made, items };
  const book = path.join(folder, "plan.xlsx");
  writeFileSync(book, await planXlsx(plan, madeAt));
  // -1 as the sheet: a file for each. Cells as they show, quoted, UTF-8.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
      "--convert-to",
      filter,
      "--outdir",
      folder,
      book,
    ],
    { stdio: "ignore", timeout: 240_000 },
  );
  sheets = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => [name.replace(/^plan-|\.csv$/gu, ""), readCsv(readFileSync(path.join(folder, name), "utf8"))]),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a plan opened in LibreOffice", () => {
  test("has its three sheets, and every row", () => {
    expect([...sheets.keys()].toSorted()).toEqual(["About", "Findings", "Plan"]);
    expect(sheets.get("Plan")).toHaveLength(plan.items.length + 1);
    expect(sheets.get("Findings")).toHaveLength(plan.items.length + 1);
  });

  test("shows every text as it is and works out no formula", () => {
    const names = sheets
      .get("Plan")
      ?.slice(1, hostile.length + 1)
      .map((row) => row[1]);
    expect(names).toEqual(hostile);
  });

  test("knows days for days and numbers for numbers", () => {
    const [first] = planSheets(plan, madeAt)[0]?.rows ?? [];
    const row = sheets.get("Plan")?.[1];
    expect([row?.[0], row?.[5], row?.[7]]).toEqual(["1", String(plan.items[0]?.hours), plan.items[0]?.start]);
    expect(first?.[7]).toEqual({ kind: "day", value: plan.items[0]?.start });
  });
});

/** RFC 4180, as LibreOffice writes it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace("\uFEFF", "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
