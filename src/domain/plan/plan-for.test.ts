import { describe, expect, it } from "vitest";

import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { planFor, plannedOptions } from "./plan-for.ts";

const estate = anEstate({ forests: [aForest({ name: "contoso.example.com" })] });
const result = presentResult(estate, evaluate({ estate, profile: emptyProfile, now: testInstant }), {
  appVersion: "1.0.0",
  isSample: false,
});
const today = "2026-11-25";

describe("the plan of an estate", () => {
  it("begins as stated, but never before today unless it is told to", () => {
    const begins = (startDate: string | null, start: string | null = null) =>
      planFor(result, { profile: { ...emptyProfile, startDate }, today, start }).start;
    expect([begins(null), begins("2026-11-02"), begins("2027-01-11")]).toEqual([today, today, "2027-01-11"]);
    expect(begins(null, "2026-11-02")).toBe("2026-11-02");
  });

  it("is for the stated options, else for the wished method with what goes with it, else for all", () => {
    const stated = { ...emptyProfile, plan: { ...emptyPlanWish, options: ["ad-fs", "of-a-later-version"] } };
    expect(plannedOptions(stated)).toEqual(["ad-fs"]);
    expect(plannedOptions({ ...emptyProfile, signInWish: "password-hash-sync" })).toEqual([
      "password-hash-sync",
      "seamless-sso",
    ]);
    expect(plannedOptions({ ...emptyProfile, signInWish: "ad-fs" })).toEqual(["ad-fs"]);
    expect(plannedOptions(emptyProfile)).toEqual(optionIds);
    expect(planFor(result, { profile: stated, today, options: ["seamless-sso"] }).options).toEqual(["seamless-sso"]);
  });
});
