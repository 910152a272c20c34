import { areaSchema, verdictSchema, type Verdict } from "#domain/checks/finding.ts";
import { areaTitles } from "#domain/words/area-titles.strings.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { countFindings, groupsByArea } from "../finding-groups.ts";
import { markup, type Markup } from "../markup.ts";
import { linkTo } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { findingBlock } from "./finding-block.ts";
import { findingsStrings as strings } from "./findings.strings.ts";
import { unknownFindings } from "./unknown-findings.ts";

/** Where the findings of each verdict are told. */
const placeOfVerdict: Readonly<Record<Verdict, string>> = {
  fail: "verdict-fail",
  warn: "verdict-warn",
  unknown: "verdict-unknown",
  manual: "by-hand",
  pass: "passes",
  notApplicable: "not-applicable",
};

/** How many findings there are of each kind, and all that is wrong or not known. */
export function findingsSection(context: ReportContext): ReportSection {
  const body =
    context.groups.length === 0
      ? markup`<p>${strings.noFindings}</p>`
      : markup`${countTable(context)}${verdictPart("fail", context)}${verdictPart("warn", context)}${verdictPart("unknown", context)}`;
  return { id: "findings", title: strings.title, body };
}

function countTable({ result: { findings } }: ReportContext): Markup {
  const count = (verdict: Verdict, area: string | null): number =>
    findings.filter((finding) => finding.verdict === verdict && (area === null || finding.area === area)).length;
  const rowOf = (area: string | null): readonly string[] => {
    const counts = verdictSchema.options.map((verdict) => count(verdict, area));
    return [...counts, counts.reduce((sum, each) => sum + each, 0)].map(formatCount);
  };
  const areas = areaSchema.options.filter((area) => findings.some((finding) => finding.area === area));
  return dataTable({
    caption: strings.counts(findings.length),
    columns: [
      { title: strings.area },
      ...verdictSchema.options.map((verdict) => ({ title: verdictWords[verdict].word, kind: "number" as const })),
      { title: strings.sum, kind: "number" },
    ],
    rows: areas.map((area) => ({ cells: [areaTitles[area], ...rowOf(area)] })),
    sums: [
      strings.sum,
      ...verdictSchema.options.map((verdict) => verdictSum(verdict, count(verdict, null))),
      formatCount(findings.length),
    ],
  });
}

const verdictSum = (verdict: Verdict, findings: number): Markup =>
  findings === 0 ? markup`0` : linkTo(placeOfVerdict[verdict], formatCount(findings));

function verdictPart(verdict: "fail" | "warn" | "unknown", context: ReportContext): Markup {
  const areas = groupsByArea(context.groups, verdict);
  const total = countFindings(areas.flatMap(([, groups]) => groups));
  const heading = markup`<h3 id="${placeOfVerdict[verdict]}">${strings.heading(verdict, total)}</h3>
`;
  if (total === 0) return markup`${heading}<p>${strings.none(verdict)}</p>`;
  if (verdict === "unknown") return markup`${heading}${unknownFindings(areas, context)}`;
  return markup`${heading}${areas.map(
    ([area, groups]) => markup`<h4>${areaTitles[area]}</h4>
${groups.map((group) => findingBlock(group, context.sources, 5))}`,
  )}`;
}
