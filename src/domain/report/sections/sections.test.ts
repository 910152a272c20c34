import { describe, expect, it } from "vitest";

import { verdictSchema } from "#domain/checks/finding.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { a, b, partlyRead, twoForests } from "../testing/estates.ts";
import { openedEstate, reportOf, sectionOf, wordsOf } from "../testing/report-of.ts";

describe("findings", () => {
  it.each([
    ["two forests", twoForests()],
    ["a partly read estate", partlyRead()],
  ])("of %s are counted by area and verdict, and the sums are those of the result", (_, estate) => {
    const { findings } = openedEstate(estate).result;
    const [table = ""] = /<table>[\s\S]*?<\/table>/u.exec(sectionOf(reportOf(estate), "findings")) ?? [];
    const numbers = (row: string): readonly number[] =>
      [...row.matchAll(/<td class="number">(?:<a[^>]*>)?([\d,]+)/gu)].map(([, count = ""]) =>
        Number(count.replaceAll(",", "")),
      );
    const [rows = "", foot = ""] = table.split("<tfoot>");
    const sums = numbers(foot);
    const counts = [...rows.matchAll(/<tr>[\s\S]*?<\/tr>/gu)].map(([row]) => numbers(row));
    const expected = verdictSchema.options.map((verdict) => findings.filter((one) => one.verdict === verdict).length);
    expect(sums).toEqual([...expected, findings.length]);
    expect(sums.map((_sum, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(sums);
  });

  it("are told with text, reason, evidence, fix, rule and source", () => {
    const words = wordsOf(reportOf(twoForests()));
    const { findings } = openedEstate(twoForests()).result;
    const shown = findings.filter(({ verdict }) => verdict !== "pass" && verdict !== "notApplicable");
    expect(shown.length).toBeGreaterThan(3);
    for (const { text, why, fix, ruleId, source, verdict, title } of shown) {
      for (const said of [`${verdictWords[verdict].word} ${title}`, text, why, ruleId]) expect(words).toContain(said);
      expect(words).toContain(fix === null ? "" : `${fix.what} By: ${fix.who}. Takes ${fix.effort}.`);
      for (const document of source) expect(words).toContain(document.title);
    }
  });

  it("that pass are listed by name", () => {
    const words = wordsOf(sectionOf(reportOf(twoForests()), "what-passes"));
    const { findings } = openedEstate(twoForests()).result;
    const passing = findings.filter(({ verdict }) => verdict === "pass");
    expect(words).toContain(`Pass, ${passing.length} findings`);
    for (const { title } of passing) expect(words).toContain(`Pass ${title}`);
  });

  it("rest on numbered sources with server, time, identity and query", () => {
    const report = reportOf(twoForests());
    const first = wordsOf(/<tr id="source-S1">[\s\S]*?<\/tr>/u.exec(report)?.[0] ?? "");
    expect(first).toMatch(
      /^S1 \S+, port 389, signed and sealed 25 Nov 2026, 09:00:00 UTC CORP\\reader host1 base search/u,
    );
    expect(wordsOf(sectionOf(report, "findings"))).toMatch(/disabled \(new\), 40 enabled users, 44 in all S\d+/u);
  });

  it("that lack a fact name it by number, and each number is explained", () => {
    const section = sectionOf(reportOf(partlyRead()), "findings");
    const named = new Set([...section.matchAll(/href="#missing-(M\d+)"/gu)].map(([, name]) => name));
    const explained = [...section.matchAll(/<tr id="missing-(M\d+)">/gu)].map(([, name]) => name);
    expect(named.size).toBeGreaterThan(1);
    expect(new Set(explained)).toEqual(named);
  });

  it("say of a verdict without findings that there is none", () => {
    expect(wordsOf(sectionOf(reportOf(twoForests()), "findings"))).toContain("No finding is of verdict Unknown.");
  });
});

describe("the list of work", () => {
  it("puts what an option waits for first, and says which", () => {
    const section = sectionOf(reportOf(twoForests()), "to-do");
    const words = wordsOf(section);
    expect(words).toMatch(/^2\. What to do In the way of an option, 1 task /u);
    expect(words).toContain("In the way of PTA");
    expect(words.indexOf("Worth putting right")).toBeGreaterThan(words.indexOf("In the way of PTA"));
  });
});

describe("the estate", () => {
  it("shows the routing of every suffix through each way of a trust", () => {
    const words = wordsOf(sectionOf(reportOf(twoForests()), "estate"));
    expect(words).toContain(`Suffix routing to ${b}, kept by ${a}: 1 of 2 suffixes routed`);
    expect(words).toContain("sales.example.net Disabled (new) 40 44");
    expect(words).toContain("Forest trust, transitive Two-way Forest-wide");
  });

  it("says of what was not collected that it was not", () => {
    const words = wordsOf(sectionOf(reportOf(partlyRead()), "estate"));
    expect(words).toMatch(/partner\.example\.net Forest [A-Z][a-z ]+ Not collected Not collected/u);
  });

  it("shows what was stated, and by whom", () => {
    const profile = { statedBy: "A. Admin", directorySync: "planned", seats: 1200, goals: "one\n\ntwo" } as const;
    const words = wordsOf(sectionOf(reportOf(twoForests(), { profile }), "estate"));
    expect(words).toContain("What was stated by A. Admin, not read");
    expect(words).toContain("Goals one two Seats 1,200 Directory sync Planned");
  });
});

describe("the rest", () => {
  it("adds coverage up, and gives each failure its cause, next step and answer", () => {
    const { coverage } = openedEstate(partlyRead()).result;
    const words = wordsOf(sectionOf(reportOf(partlyRead()), "coverage"));
    expect(words).toContain(`Asked in all ${coverage.answered + coverage.failed} `);
    expect(words).toContain(`Sum of asked and not asked ${coverage.asked + coverage.notAsked}`);
    for (const { cause, next, asked } of coverage.failures) {
      for (const said of [cause, next, asked]) expect(words).toContain(said);
    }
    expect(words).toContain("00002098: SecErr");
  });

  it("says of each option what it takes, and where the figures come from", () => {
    const words = wordsOf(reportOf(twoForests()));
    const needs = openedEstate(twoForests()).result.options.flatMap((option) => option.needs);
    expect(needs.length).toBeGreaterThan(0);
    for (const { label, text, source } of needs) {
      expect(words).toContain(`${label}. ${text}`);
      expect(words).toContain(`From: ${source}`);
    }
  });

  it("lists each rule to verify once", () => {
    const { options } = openedEstate(twoForests()).result;
    const section = sectionOf(reportOf(twoForests()), "to-verify");
    const rules = new Set(options.flatMap(({ toVerify }) => toVerify.map(({ ruleId }) => ruleId)));
    const listed = [...section.matchAll(/<span class="rule">([^<]+)/gu)].map(([, id]) => id);
    expect(listed).toHaveLength(rules.size);
    expect(new Set(listed)).toEqual(rules);
  });

  it("explains every verdict", () => {
    const words = wordsOf(sectionOf(reportOf(twoForests()), "words"));
    for (const { word, means } of Object.values(verdictWords)) expect(words).toContain(`${word} ${means}`);
  });
});
