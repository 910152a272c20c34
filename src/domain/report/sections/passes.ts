import { areaTitles } from "#domain/words/area-titles.strings.ts";
import { subjectOf } from "#domain/words/finding-place.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { countFindings, type FindingGroup } from "../finding-groups.ts";
import { markup, type Markup } from "../markup.ts";
import { linesOf } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { verdictTag } from "../verdict-tag.ts";
import { passesStrings as strings } from "./passes.strings.ts";

/** What holds, and what does not concern this estate, by name only. */
export function passesSection({ groups }: ReportContext): ReportSection {
  const of = (verdict: "pass" | "notApplicable"): readonly FindingGroup[] =>
    groups.filter(({ findings: [first] }) => first.verdict === verdict);
  const [pass, notApplicable] = [of("pass"), of("notApplicable")];
  const body = markup`<div id="passes">${pass.length === 0 ? markup`<p>${strings.nonePass}</p>` : passTable(pass)}</div>
<div id="not-applicable">${notApplicable.length === 0 ? null : notApplicableTable(notApplicable)}</div>`;
  return { id: "what-passes", title: strings.title, body };
}

const placesOf = ({ findings }: FindingGroup): readonly string[] => [...new Set(findings.map(subjectOf))];

function passTable(groups: readonly FindingGroup[]): Markup {
  return dataTable({
    caption: strings.passes(countFindings(groups)),
    columns: [
      { title: strings.rule, width: 40 },
      { title: strings.area, width: 15 },
      { title: strings.where },
      { title: strings.count, kind: "number" },
    ],
    rows: groups.map((group) => {
      const [first] = group.findings;
      return {
        id: group.id,
        cells: [
          markup`${verdictTag("pass")} ${first.title} <span class="soft rule">${first.ruleId}</span>`,
          areaTitles[first.area],
          linesOf(placesOf(group)),
          formatCount(group.findings.length),
        ],
      };
    }),
  });
}

function notApplicableTable(groups: readonly FindingGroup[]): Markup {
  return dataTable({
    caption: strings.notApplicable(countFindings(groups)),
    columns: [
      { title: strings.notConcerned, width: 40 },
      { title: strings.area, width: 15 },
      { title: strings.because },
      { title: strings.count, kind: "number" },
    ],
    rows: groups.map((group) => {
      const [first] = group.findings;
      return {
        id: group.id,
        cells: [
          markup`${verdictTag("notApplicable")} ${first.title} <span class="soft rule">${first.ruleId}</span>`,
          areaTitles[first.area],
          linesOf([...new Set(group.findings.map(({ text }) => text))]),
          formatCount(group.findings.length),
        ],
      };
    }),
  });
}
