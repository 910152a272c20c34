import { describe, expect, it } from "vitest";
import { checks } from "#domain/checks/index.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import data from "#resources/sign-in-factors.json" with { type: "json" };
import { factorGroups, factorSource } from "./factor-rows.ts";
import { factorStrings, situationNames } from "./factors.strings.ts";

const { findings } = openedOf(twoForestsWithFixes()).result;
const check = "password-hashes-may-leave";

const rowsWith = (verdict: FindingRow["verdict"] | null) => {
  const rows = findings.flatMap((finding) =>
    finding.checkId !== check ? [finding] : verdict === null ? [] : [{ ...finding, verdict }],
  );
  const groups = factorGroups(optionIds, new Map(rows.map((finding) => [finding.key, finding])));
  return new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row]));
};

describe("the documented factors", () => {
  it("have a cell for each option, and Seamless SSO follows its method", () => {
    for (const { cells } of rowsWith("pass").values()) {
      expect(cells).toHaveLength(optionIds.length);
      expect(cells[optionIds.indexOf("seamless-sso")]).toEqual({ kind: "text", text: factorStrings.companion });
    }
  });

  it.each([
    ["fail", /Applies here\.$/u],
    ["warn", /Applies here\.$/u],
    ["pass", /Does not apply here\.$/u],
    ["unknown", /Not answered yet\.$/u],
    ["manual", /Not answered yet\.$/u],
    [null, /Not answered yet\.$/u],
  ] as const)("say of a situation whose check gives %s whether it is given", (verdict, words) => {
    const row = rowsWith(verdict).get("situation/hashes-stay");
    expect(row?.factor).toMatch(words);
    expect(row?.cells.map((cell) => cell.kind === "text" && cell.text)).toEqual([
      "Not possible",
      "Recommended",
      factorStrings.companion,
      "Recommended",
    ]);
  });

  it("say of every situation and method how well they fit", () => {
    const fits = data.situations.flatMap(({ id: _id, check: _check, ...of }) => Object.values(of));
    expect(fits).toHaveLength(data.situations.length * 3);
    expect(fits.filter((fit) => !Object.keys(factorStrings.fits).includes(fit))).toEqual([]);
  });

  it("rest on checks that are there, and have words", () => {
    const known = new Set(checks.map((entry) => entry.check.id));
    const asked = data.situations.flatMap((situation) => situation.check ?? []);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
    expect(data.situations.map(({ id }) => id)).toEqual(Object.keys(situationNames));
    expect(factorSource).toBe("Choose the right authentication method");
  });
});
