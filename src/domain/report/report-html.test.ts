import { describe, expect, it } from "vitest";

import { anEstate } from "#domain/testing/facts.ts";

import { reportHtml } from "./report-html.ts";
import { a, b, oneForest, partlyRead, twoForests } from "./testing/estates.ts";
import { openedEstate, reportOf, sectionOf, wordsOf } from "./testing/report-of.ts";
import { reportProblems } from "./testing/report-problems.ts";

describe("the page", () => {
  it.each([
    ["two forests", twoForests()],
    ["a partly read estate", partlyRead()],
    ["one clean forest", oneForest()],
    ["no forest", anEstate({ forests: [] })],
  ])("of %s is whole, self-contained and in order", (_, estate) => {
    expect(reportProblems(reportOf(estate))).toEqual([]);
  });

  it("forbids everything but its own styles", () => {
    expect(reportOf(twoForests())).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
  });

  it("is the same for the same input", () => {
    expect(reportOf(twoForests())).toBe(reportOf(twoForests()));
  });

  it("lists every section in its contents, numbered alike", () => {
    const report = reportOf(twoForests());
    const contents = [...(/<nav[\s\S]*<\/nav>/u.exec(report)?.[0] ?? "").matchAll(/href="#([^"]+)">([^<]+)/gu)];
    expect(contents.length).toBeGreaterThan(8);
    contents.forEach(([, id = "", title], index) => {
      expect(sectionOf(report, id)).toContain(`<h2 id="${id}-title">${index + 1}. ${title}</h2>`);
    });
  });

  it("tells every instant in UTC", () => {
    expect(wordsOf(reportOf(twoForests()))).not.toMatch(/\dT\d\d:/u);
  });
});

describe("a name from a directory", () => {
  const hostile = `<script>alert(1)</script>"'&\u202Egnp.exe\u0000`;
  const shown = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;[U+202E]gnp.exe[U+0000]";

  it("stays text wherever it is shown", () => {
    const estate = openedEstate(twoForests());
    const spoilt = JSON.parse(
      JSON.stringify(estate).replaceAll(/"(?:corp\.example\.com|sales\.example\.net|dc1[^"]*|CORP[^"]*)"/gu, () =>
        JSON.stringify(hostile),
      ),
    ) as typeof estate;
    const report = reportHtml({ ...spoilt, profile: { ...spoilt.profile, organisation: hostile, statedBy: hostile } });
    expect(report.replaceAll("<wbr>", "").split(shown).length).toBeGreaterThan(20);
    expect(report).toContain(`<title>Groundcheck report: ${shown}, 25 Nov 2026</title>`);
    expect(report).not.toMatch(/<script|[\u202E\0]/u);
    expect(reportProblems(report)).toEqual([]);
  });
});

describe("the head", () => {
  it("names the organisation, the forests, the time, the host and the version", () => {
    const words = wordsOf(reportOf(partlyRead(), { profile: { organisation: "Contoso Ltd" } }));
    expect(words).toContain("Contoso Ltd Which Microsoft 365 sign-in options");
    expect(words).toContain(`Forests ${a} ${b} (not read)`);
    expect(words).toContain("Gathered From 25 Nov 2026, 09:00:00 UTC");
    expect(words).toMatch(/Asked from \S+ Facts/u);
    expect(words).toContain("Judged by Groundcheck 0.1.0 and its rules");
  });

  it("calls an estate without an organisation by its first forest", () => {
    expect(reportOf(twoForests())).toContain(`<h1>${a}</h1>`);
  });

  it("says of the sample that it is one", () => {
    const report = reportOf(twoForests(), { source: { kind: "sample", name: "sample.zip" } });
    expect(wordsOf(report)).toContain("Sample estate. Nothing here is about your network.");
    expect(wordsOf(reportOf(twoForests()))).not.toContain("Sample estate");
  });

  it("says what is missing, where the bundle is from, and what differs from its day", () => {
    const words = wordsOf(
      reportOf(partlyRead(), {
        changedOptions: [{ option: "ad-fs", scope: "estate", before: "supported", now: "undecided" }],
      }),
    );
    const { coverage, findings } = openedEstate(partlyRead()).result;
    const missing = coverage.failed + coverage.notAsked;
    const unknown = findings.filter(({ verdict }) => verdict === "unknown").length;
    expect(words).toContain(
      `${missing} of ${coverage.answered + missing} facts could not be read. ${unknown} checks are Unknown.`,
    );
    expect(words).toContain("Read only, made 25 Nov 2026, 09:00:00 UTC, from estate.zip, by version 0.1.0.");
    expect(words).toContain("AD FS, the whole estate: Supported, now Undecided");
  });

  it("calls an assessment of this computer not read only", () => {
    expect(wordsOf(reportOf(twoForests(), { source: { kind: "assessment", name: "1" } }))).not.toContain("Read only");
  });
});

describe("the answer", () => {
  it("comes first, in the words of the window", () => {
    const words = wordsOf(sectionOf(reportOf(twoForests()), "answer"));
    expect(words).toContain("Supported after fixes: Pass-through Authentication");
    expect(words).toContain("Pass-through Authentication: Supported after 1 fix What stands in the way");
    expect(words).toContain(`Agents in ${a}`);
    expect(words).toContain("Outside scope");
    expect(words).toContain("Sign-in options by forest, 2 forests");
  });

  it("gives each blocker its fix with who and how long", () => {
    const { options, findings } = openedEstate(twoForests()).result;
    const answer = wordsOf(sectionOf(reportOf(twoForests()), "answer"));
    const blockers = options
      .filter(({ scope }) => scope === "estate")
      .flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === "blocker"));
    expect(blockers.length).toBeGreaterThan(0);
    for (const { findingKey, text } of blockers) {
      const fix = findings.find(({ key }) => key === findingKey)?.fix;
      expect(answer).toContain(text);
      expect(answer).toContain(`${fix?.what} By: ${fix?.who}. Takes ${fix?.effort}.`);
    }
  });

  it("names what is missing, with cause, next step and what waits for it", () => {
    const words = wordsOf(sectionOf(reportOf(partlyRead()), "answer"));
    expect(words).toMatch(/Password hash sync: Undecided: \d+ facts missing What is missing partner\.example\.net: /u);
    expect(words.match(/rules? waits? for it/gu)?.length).toBeGreaterThan(3);
  });

  it("says that no option can be judged without a forest", () => {
    const report = reportOf(anEstate({ forests: [] }));
    expect(wordsOf(sectionOf(report, "answer"))).toContain("no option can be judged");
  });
});
