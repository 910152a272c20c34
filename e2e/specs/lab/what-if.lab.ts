import { describe, expect, it } from "vitest";

import { compareText } from "#domain/kernel/compare-text.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { assessOptions } from "#domain/options/options.ts";
import type { CheckContext } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import type { Assessment } from "#domain/options/assessment.ts";
import { assume } from "#domain/plan/assume.ts";
import { smallestFixes } from "#domain/plan/smallest-fixes.ts";
import { readBundle } from "#main/bundle/read.ts";
import type { ScenarioName } from "#lab/scenarios/index.ts";

import { gatherAsReader } from "./support/assess.ts";
import { labOf } from "./support/lab-of.ts";
import { mend, setLockoutThreshold } from "./support/mends.ts";

const [contoso, fabrikam, tailspin] = ["contoso.example.com", "fabrikam.example.net", "tailspin.example.org"] as const;

interface Case {
  readonly scenario: ScenarioName;
  /** Set before anything is gathered: a policy that no scenario has. */
  readonly lockoutThreshold?: number;
  /** What is done beyond the fewest fixes for Pass-through Authentication. */
  readonly more?: readonly string[];
}

const cases: readonly Case[] = [
  {
    scenario: "two-forests-suffix-disabled",
    more: [`enable-suffix-routing/${contoso}/${fabrikam}/merged.example.net`],
  },
  {
    scenario: "one-way-forest-trust",
    lockoutThreshold: 5,
    more: [`raise-lockout-threshold/${contoso}/${contoso}`],
  },
  { scenario: "external-trust" },
  { scenario: "no-trust" },
  { scenario: "three-forests-chain", more: [`two-way-forest-trust/${contoso}/${tailspin}`] },
];

const verdictsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(
    findings.map(({ key, verdict }) => [key, verdict] as const).toSorted(([a], [b]) => compareText(a, b)),
  );
const statusesOf = (options: readonly Assessment[]) =>
  options.map(({ option, scope, status, servingForest }) => ({ option, scope, status, servingForest }));

describe.each(cases)("fixes done for real in $scenario", ({ scenario, lockoutThreshold, more = [] }) => {
  const given = labOf(scenario);

  async function contextOf(): Promise<CheckContext> {
    const read = await readBundle((await gatherAsReader(given.lab, "password")).bundle);
    if (!read.ok) throw new Error(read.error.detail ?? read.error.code);
    const { facts, profile } = read.value;
    return { estate: facts, profile, now: facts.startedAt };
  }

  it("change every verdict and every option as it was predicted", async () => {
    if (lockoutThreshold !== undefined) await setLockoutThreshold(given.lab, contoso, lockoutThreshold);
    const before = await contextOf();
    const fewest = smallestFixes("pass-through-authentication", before);
    const keys = [...new Set([...(fewest?.fixes.map(({ key }) => key) ?? []), ...more])];
    const predicted = assume(before, keys);
    expect([predicted.assumed, predicted.unneeded]).toEqual([keys, []]);
    const promised = assessOptions(predicted.findings, predicted.context);
    const unmended = evaluate(before);
    expect(verdictsOf(predicted.findings)).not.toEqual(verdictsOf(unmended.findings));

    for (const key of keys) await mend(given.lab, key);

    const after = evaluate(await contextOf());
    expect(verdictsOf(after.findings)).toEqual(verdictsOf(predicted.findings));
    expect(statusesOf(after.options)).toEqual(statusesOf(promised));
    const pta = after.options.find(
      ({ option, scope }) => option === "pass-through-authentication" && scope === "estate",
    );
    expect(pta?.status).toBe("supported");
  });
});
