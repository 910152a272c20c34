import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { isWorkingDay, dayNumber } from "#domain/kernel/calendar-days.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, aTrust, domainInfo, testInstant, topLevelName } from "#domain/testing/facts.ts";

import { csvCell, planCsv } from "./exports/plan-csv.ts";
import { planIcs } from "./exports/plan-ics.ts";
import { planMarkdown } from "./exports/plan-markdown.ts";
import { makePlan } from "./plan.ts";
import { planSchema, type Plan } from "./plan-document.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const suffix = "merged.example.net";

const estate = anEstate({
  forests: [
    aForest({
      name: a,
      trusts: [
        aTrust({
          partner: b,
          direction: "outbound",
          namespaces: [topLevelName(b), topLevelName(suffix, "disabled-new"), domainInfo(b)],
        }),
      ],
    }),
    aForest({
      name: b,
      upnSuffixes: [],
      users: { [b]: { enabled: 5, total: 5 }, [suffix]: { enabled: 23, total: 23 } },
      trusts: [aTrust({ partner: a, direction: "inbound" })],
    }),
  ],
});
const result = presentResult(estate, evaluate({ estate, profile: emptyProfile, now: testInstant }), {
  appVersion: "1.0.0",
  isSample: false,
});
const friday = "2026-11-27";
const plan = makePlan(result, { start: friday, target: "2026-11-30", options: optionIds });
const item = (key: string, of: Plan = plan) => of.items.find((one) => one.key === key);

describe("a plan", () => {
  it("holds the same work once, with all that asks for it", () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(new Set(plan.items.map(({ key }) => key)).size).toBe(plan.items.length);
    const trust = item(`two-way-forest-trust/${a}/${b}`);
    expect(trust?.findings.map(({ key }) => key)).toEqual([
      `agent-forest-trust/${a}/${b}`,
      `agent-forest-trust/${b}/${a}`,
    ]);
    expect(trust).toMatchObject({ verdict: "fail", name: "Two-way forest trust", forests: [b, a] });
    const open = result.findings.filter(
      ({ fix, verdict, affects }) => fix !== null && /^(?:fail|warn)$/u.test(verdict) && affects.length > 0,
    );
    expect(plan.items.flatMap(({ findings }) => findings.map(({ key }) => key)).toSorted()).toEqual(
      open.map(({ key }) => key).toSorted(),
    );
  });

  it("puts what is required first, on working days, after a weekend where there is one", () => {
    const trust = item(`two-way-forest-trust/${a}/${b}`);
    const register = item(`register-upn-suffix/${b}/${suffix}`);
    const enable =
      item(`enable-suffix-routing/${a}/${b}/${suffix}`) ?? item(`register-and-route-suffix/${a}/${b}/${suffix}`);
    expect(enable?.after).toContain(trust?.key);
    expect([trust?.start, trust?.end]).toEqual([friday, "2026-12-03"]);
    expect(enable?.start).toBe("2026-12-04");
    expect(register === undefined || register.start <= (enable?.start ?? "")).toBe(true);
    for (const { start, end } of plan.items) {
      expect([isWorkingDay(dayNumber(start)), isWorkingDay(dayNumber(end))]).toEqual([true, true]);
      expect(end >= start && end <= plan.finish).toBe(true);
    }
    expect(plan.items.some(({ slackDays, end }) => slackDays === 0 && end === plan.finish)).toBe(true);
  });

  it("holds only what bears on the wished options, and nothing where nothing is open", () => {
    const phs = makePlan(result, { start: friday, target: null, options: ["password-hash-sync"] });
    expect(phs.items.some(({ fix }) => fix === "two-way-forest-trust")).toBe(false);
    expect(phs.items.every(({ options }) => options.includes("password-hash-sync"))).toBe(true);
    const none = makePlan({ ...result, findings: [] }, { start: "2026-11-28", target: null, options: optionIds });
    expect(none).toMatchObject({ items: [], hours: 0, start: "2026-11-30", finish: "2026-11-30" });
  });
});

/** Names as a hostile directory could hold them, in every text of an item. */
const hostile = [
  '=HYPERLINK("x")',
  "+1",
  "-1",
  "@SUM",
  "\ttab",
  "\rreturn",
  "a,b;c\\d\nnext",
  "<script>|`*_[x](y)",
  "🏢 אבג ".repeat(20),
];
const withHostile: Plan = {
  ...plan,
  items: hostile.flatMap((text, index) => {
    const [first] = plan.items;
    return first === undefined
      ? []
      : [
          {
            ...first,
            key: `k${index}/${text}`,
            name: text,
            what: text,
            who: text,
            forests: [],
            verify: [text],
            findings: [{ key: "x", title: text, text }],
          },
        ];
  }),
};

describe("a plan for a spreadsheet", () => {
  it("has a row for each item, whole, and nothing that a spreadsheet takes for a formula", () => {
    const cells = readCsv(planCsv(withHostile));
    expect(cells).toHaveLength(hostile.length + 1);
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    const texts = cells.slice(1).flat();
    expect(texts.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.slice(1).map((row) => row[1]?.replace(/^'/u, ""))).toEqual(hostile);
  });

  it("keeps numbers numbers", () => {
    expect([csvCell(-1), csvCell(0.5), csvCell("-1"), csvCell('say "x"')]).toEqual(["-1", "0.5", "'-1", '"say ""x"""']);
  });
});

describe("a plan as a calendar", () => {
  it("is read by a public parser with every name as it was, and has no long line", () => {
    for (const of of [plan, withHostile]) {
      const text = planIcs(of, testInstant);
      const events = new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents("vevent")
        .map((each) => new ICAL.Event(each));
      expect(events.map(({ summary }) => summary)).toEqual([
        ...of.items.map(({ name, forests }) =>
          (forests.length === 0 ? name : `${name} (${forests.join(", ")})`).replaceAll(/\r\n|\r/gu, "\n"),
        ),
        "People sign in to the cloud (stated target)",
      ]);
      expect(events.slice(0, -1).map(({ startDate }) => startDate.toString())).toEqual(
        of.items.map(({ start }) => start),
      );
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(text.split("\r\n").filter((line) => octetsOf(line) > 75)).toEqual([]);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    }
  });

  it("ends an item on the day after its last, as calendars count", () => {
    const text = planIcs(plan, testInstant);
    const trust = item(`two-way-forest-trust/${a}/${b}`);
    expect(trust?.end).toBe("2026-12-03");
    expect(text).toContain("DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261204");
  });
});

describe("a plan as Markdown", () => {
  it("says that the target is missed, and lists every item", () => {
    const text = planMarkdown(plan);
    expect(text).toContain("**The stated target, 2026-11-30, comes before that.**");
    expect(text.match(/^## /gmu)).toHaveLength(plan.items.length);
    expect(planMarkdown({ ...plan, items: [], target: null })).toContain("Nothing is left to put right.");
  });

  it("lets no name break out of its cell or become markup", () => {
    const text = planMarkdown(withHostile);
    expect(text).not.toContain("<script>");
    const rows = text.split("\n").filter((line) => /^\| \d/u.test(line));
    expect(rows).toHaveLength(hostile.length);
    for (const row of rows) expect(row.replaceAll(/\\./gu, "").split("|")).toHaveLength(10);
  });
});

/** Length in UTF-8. */
const octetsOf = (line: string): number => encodeURIComponent(line).replaceAll(/%[\dA-F]{2}/gu, "x").length;

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu;
  for (const [, quoted, plain, end] of text.replace("\uFEFF", "").matchAll(pattern)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
