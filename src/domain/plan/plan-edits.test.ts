import { describe, expect, it } from "vitest";

import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { planEditSchema, planWishSchema, type PlanEdit, type PlanWish } from "#domain/facts/plan-wish.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import type { Waiver } from "#domain/facts/waivers.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, aTrust, domainInfo, testInstant, topLevelName } from "#domain/testing/facts.ts";

import { planCsv } from "./exports/plan-csv.ts";
import { planIcs } from "./exports/plan-ics.ts";
import { planMarkdown } from "./exports/plan-markdown.ts";
import { makePlan } from "./plan.ts";
import { planSchema, type Plan } from "./plan-document.ts";
import { standingWaiver } from "./standing-waiver.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const suffix = "merged.example.net";
const trust = `two-way-forest-trust/${a}/${b}`;
const enable = `register-and-route-suffix/${a}/${b}/${suffix}`;
const friday = "2026-11-27";

const estate = anEstate({
  forests: [
    aForest({
      name: a,
      trusts: [aTrust({ partner: b, direction: "outbound", namespaces: [topLevelName(b), domainInfo(b)] })],
    }),
    aForest({
      name: b,
      upnSuffixes: [],
      users: { [b]: { enabled: 5, total: 5 }, [suffix]: { enabled: 23, total: 23 } },
      trusts: [aTrust({ partner: a, direction: "inbound" })],
    }),
  ],
});

function resultWith(waivers: Readonly<Record<string, Waiver>> = {}) {
  const evaluation = evaluate({ estate, profile: emptyProfile, now: testInstant });
  return presentResult(estate, evaluation, { appVersion: "1.0.0", isSample: false, waivers });
}

function planWith(wish: Partial<PlanWish>, today = friday): Plan {
  const whole = { ...emptyPlanWish, ...wish };
  expect(planWishSchema.parse(whole)).toEqual(whole);
  return makePlan(resultWith(), { start: friday, target: "2026-12-11", options: optionIds, today, wish: whole });
}

const edited = (edit: Partial<PlanEdit>): PlanEdit => planEditSchema.parse(edit);
const item = (plan: Plan, key: string) => plan.items.find((one) => one.key === key);
const days = (plan: Plan, key: string) => [item(plan, key)?.start, item(plan, key)?.end];

describe("a plan with stated wishes", () => {
  it("stays as it is without any, and counts the days to spare", () => {
    const plan = planWith({});
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(days(plan, trust)).toEqual([friday, "2026-12-03"]);
    expect(days(plan, enable)).toEqual(["2026-12-04", "2026-12-04"]);
    expect(plan.spareDays).toBeLessThan(20);
    expect(plan).toMatchObject({ waived: [], closed: [], calls: [], agreedFinish: null });
  });

  it("ends a change on a day of the role's window, and moves what comes after", () => {
    const plan = planWith({ windows: [{ role: "directory", weekdays: [2] }] });
    expect(days(plan, trust)).toEqual([friday, "2026-12-08"]);
    // It belongs in no window, and begins on the day after.
    expect(days(plan, enable)).toEqual(["2026-12-09", "2026-12-09"]);
  });

  it("changes nothing during a freeze, while decisions go on", () => {
    const plan = planWith({ freezes: [{ from: "2026-11-30", to: "2026-12-31", reason: "Year end" }] });
    expect(days(plan, trust)).toEqual([friday, "2027-01-06"]);
    const decision = plan.items.find(({ owner }) => owner === "decision-maker");
    expect(decision?.end).toBe("2026-12-03");
  });

  it("takes a stated start, length and owner, and says what is not done by then", () => {
    const plan = planWith({
      items: { [enable]: edited({ start: "2026-11-30", days: 3, owner: "Field team" }) },
    });
    expect(item(plan, enable)).toMatchObject({
      start: "2026-11-30",
      end: "2026-12-02",
      days: 3,
      who: "Field team",
      isPinned: true,
      trouble: [{ kind: "before-prerequisite", keys: [trust] }],
    });
  });

  it("begins a stated start on a weekend on Monday, and tells one that has passed", () => {
    const plan = planWith({ items: { [trust]: edited({ start: "2026-11-21" }) } }, friday);
    expect(item(plan, trust)).toMatchObject({ start: "2026-11-23", trouble: [{ kind: "in-the-past", keys: [] }] });
  });

  it("adds a stated order, and leaves out what would go in a circle", () => {
    const other = planWith({}).items.find(({ key }) => key !== trust && key !== enable)?.key ?? "";
    const plan = planWith({
      items: { [trust]: edited({ after: [enable, other, "gone/by/now"] }), [enable]: edited({ after: [enable] }) },
    });
    expect(item(plan, trust)?.after).toEqual([other]);
    expect(item(plan, trust)?.trouble).toEqual([{ kind: "circular", keys: [enable] }]);
    expect(item(plan, enable)?.trouble).toEqual([{ kind: "circular", keys: [enable] }]);
    expect((item(plan, trust)?.start ?? "") > (item(plan, other)?.end ?? "")).toBe(true);
  });

  it("keeps what is said to be done on its day, out of the way of what comes after", () => {
    const before = planWith({});
    const plan = planWith({ items: { [trust]: edited({ state: "done", doneOn: "2026-11-25" }) } });
    expect(item(plan, trust)).toMatchObject({ state: "done", start: "2026-11-25", end: "2026-11-25", slackDays: 0 });
    expect(days(plan, enable)).toEqual([friday, friday]);
    expect(plan.hours).toBe(before.hours - (item(before, trust)?.hours ?? 0));
  });

  it("holds itself against the plan agreed on", () => {
    const agreed = {
      at: testInstant,
      finish: "2026-12-01",
      items: [
        { key: trust, fix: "two-way-forest-trust", end: "2026-12-01" },
        { key: "roll-sso-key/gone.example", fix: "roll-sso-key", end: "2026-11-30" },
        { key: "of-a-later-version/x", fix: "of-a-later-version", end: "2026-11-30" },
      ],
    };
    const plan = planWith({ agreed });
    expect(item(plan, trust)?.agreedEnd).toBe("2026-12-01");
    expect(item(plan, enable)?.agreedEnd).toBeNull();
    expect(plan.agreedFinish).toBe("2026-12-01");
    expect(plan.closed).toEqual([
      { key: "roll-sso-key/gone.example", name: "Roll the SSO key", agreedEnd: "2026-11-30" },
      { key: "of-a-later-version/x", name: "of-a-later-version", agreedEnd: "2026-11-30" },
    ]);
  });

  it("knows the days of the calls up to the target", () => {
    const plan = planWith({ calls: { first: "2026-12-01", everyDays: 7 } });
    expect(plan.calls).toEqual(["2026-12-01", "2026-12-08"]);
  });
});

describe("a plan that is followed, written to files", () => {
  const plan = planWith({
    items: { [trust]: edited({ state: "done", doneOn: "2026-11-25" }) },
    calls: { first: "2026-12-01", everyDays: 7 },
    freezes: [{ from: "2026-12-14", to: "2026-12-31", reason: "Year end" }],
  });

  it("says in tables what is said to be done", () => {
    expect(planCsv(plan)).toContain("said to be done");
    expect(planMarkdown(plan)).toContain("| said to be done |");
    expect(planMarkdown(plan)).toContain("Nothing is changed from 2026-12-14 to 2026-12-31. Year end");
    expect(planMarkdown(plan)).toContain("Calls: 2026-12-01, 2026-12-08.");
  });

  it("has the calls in the calendar, and nothing that is done", () => {
    const calendar = planIcs(plan, testInstant);
    expect(calendar).not.toContain(encodeURIComponent(trust));
    expect(calendar.match(/^SUMMARY:Call on the plan/gmu)).toHaveLength(2);
  });

  it("lists what is waived with who answers for it", () => {
    const waiver = {
      reason: "Sold next year",
      owner: "Board",
      until: "2027-03-01",
      at: testInstant,
      verdict: "fail",
    } as const;
    const waived = makePlan(resultWith({ [`agent-forest-trust/${a}/${b}`]: waiver }), {
      start: friday,
      target: null,
      options: optionIds,
    });
    expect(planMarkdown(waived)).toMatch(/## Waived\n\n- .*: until 2027-03-01, Board\. Sold next year/u);
  });
});

describe("a waiver", () => {
  const key = `agent-forest-trust/${a}/${b}`;
  const waiver: Waiver = {
    reason: "Sold next year",
    owner: "Board",
    until: "2027-03-01",
    at: testInstant,
    verdict: "fail",
  };
  const planOf = (given: Waiver, today: string) =>
    makePlan(resultWith({ [key]: given }), { start: friday, target: null, options: optionIds, today });

  it("keeps a finding out of the work and in the list, until its last day", () => {
    const plan = planOf(waiver, "2027-03-01");
    expect(plan.waived).toMatchObject([{ key, waiver }]);
    expect(item(plan, trust)?.findings.map((finding) => finding.key)).toEqual([`agent-forest-trust/${b}/${a}`]);
    expect(planOf(waiver, "2027-03-02").waived).toEqual([]);
  });

  it("changes no verdict, and does not cover a worse one", () => {
    const finding = resultWith({ [key]: { ...waiver, verdict: "warn" } }).findings.find((row) => row.key === key);
    expect(finding).toMatchObject({ verdict: "fail", waiver: { verdict: "warn" } });
    expect(finding === undefined ? null : standingWaiver(finding, friday)).toBeNull();
    expect(planOf({ ...waiver, verdict: "warn" }, friday).waived).toEqual([]);
  });
});

describe("a plan of very many items", () => {
  it("is made of ten thousand findings without one being lost", () => {
    const base = resultWith();
    const [first] = base.findings.filter(({ fix, verdict }) => fix !== null && verdict === "fail");
    if (first?.fix == null) throw new Error("the estate has something to fix");
    const { fix } = first;
    const findings = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      key: `${first.key}/${index}`,
      fix: { ...fix, key: `${fix.key}/${index}` },
    }));
    const plan = makePlan({ ...base, findings }, { start: friday, target: null, options: optionIds });
    expect(plan.items).toHaveLength(10_000);
  });
});
