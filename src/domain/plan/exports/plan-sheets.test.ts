import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { makePlan } from "../plan.ts";
import { planSheets } from "./plan-sheets.ts";

const estate = anEstate({ forests: [aForest({ name: "corp.example.com", lockoutThreshold: 3 })] });
const waived = {
  reason: "=1+1",
  owner: "Board",
  until: "2027-03-01",
  at: testInstant,
  verdict: "warn",
} as const;
const evaluation = evaluate({ estate, profile: emptyProfile, now: testInstant });
const key = evaluation.findings.find(({ verdict }) => verdict === "warn")?.key ?? "";
const result = presentResult(estate, evaluation, {
  appVersion: "1.0.0",
  isSample: true,
  waivers: { [key]: waived },
});
const plan = makePlan(result, { start: "2026-11-27", target: null, options: optionIds, wish: emptyPlanWish });
const [items, findings, about] = planSheets(plan, testInstant);

describe("a plan as sheets", () => {
  it("has a row for each item, with days as days and numbers as numbers", () => {
    expect(items?.rows).toHaveLength(plan.items.length);
    expect(plan.items.length).toBeGreaterThan(0);
    for (const row of items?.rows ?? []) expect(row).toHaveLength(items?.columns.length ?? 0);
    expect(items?.rows[0]?.slice(5, 9).map((cell) => cell?.kind)).toEqual(["number", "number", "day", "day"]);
  });

  it("lists what the items close and what is waived, with who and until when", () => {
    const own = plan.items.flatMap((item) => item.findings).length;
    expect(findings?.rows).toHaveLength(own + plan.waived.length);
    expect(findings?.rows.at(-1)?.slice(3)).toEqual([
      { kind: "day", value: "2027-03-01" },
      { kind: "text", value: "Board" },
      { kind: "text", value: "=1+1" },
    ]);
  });

  it("says that it is of the sample, and that no target was stated", () => {
    const said = JSON.stringify(about?.rows);
    expect(said).toContain("Nothing here is about your network.");
    expect(said).toContain("not stated");
  });

  it("keeps every text, but for characters that no sheet can hold, which show", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (name) => {
        const [first] = plan.items;
        if (first === undefined) throw new Error("the plan has an item");
        const [sheet] = planSheets({ ...plan, items: [{ ...first, name }] }, testInstant);
        const cell = sheet?.rows[0]?.[1];
        const shown = cell?.kind === "text" ? cell.value : "";
        expect(shown.length).toBeGreaterThanOrEqual(name.replaceAll("\r\n", "\n").length);
        // oxlint-disable-next-line eslint/no-control-regex -- these must not be there
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
      }),
    );
  });
});
