import { factWord } from "#domain/facts/fact-names.strings.ts";
import { affectedOptions } from "#domain/words/option-names.strings.ts";
import { areaTitles } from "#domain/words/area-titles.strings.ts";
import { causeWords } from "#domain/words/cause-words.strings.ts";
import { subjectOf } from "#domain/words/finding-place.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import type { FindingGroup, groupsByArea } from "../finding-groups.ts";
import { markup, joined, type Markup } from "../markup.ts";
import { groupsMissedBy, type MissingGroup } from "../missing-facts.ts";
import { linesOf, linkTo } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import { ruleLine } from "../rule-line.ts";
import { verdictTag } from "../verdict-tag.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

/** Rules that could not be judged: first the facts that are missing, each told once, then the rules that wait for them. */
export function unknownFindings(areas: ReturnType<typeof groupsByArea>, { missing }: ReportContext): Markup {
  return markup`${missing.length === 0 ? null : missingTable(missing)}${areas.map(
    ([area, groups]) => markup`<h4>${areaTitles[area]}</h4>
${ruleTable(groups, missing)}`,
  )}`;
}

function missingTable(missing: readonly MissingGroup[]): Markup {
  return dataTable({
    caption: strings.missing(missing.length),
    columns: [
      { title: strings.number },
      { title: strings.place, width: 20 },
      { title: strings.facts, width: 20 },
      { title: strings.cause, width: 25 },
      { title: strings.next, width: 25 },
      { title: strings.waiting, kind: "number" },
    ],
    rows: missing.map(({ name, place, facts, cause, next, findings }) => ({
      id: `missing-${name}`,
      cells: [name, place, facts.map(factWord).join(", "), causeWords(cause), next, formatCount(findings)],
    })),
  });
}

function ruleTable(groups: readonly FindingGroup[], missing: readonly MissingGroup[]): Markup {
  return dataTable({
    caption: strings.unknownRules(groups.length),
    columns: [
      { title: strings.notJudged, width: 25 },
      { title: strings.whyAndRule, width: 40 },
      { title: strings.where, width: 15 },
      { title: strings.count, kind: "number" },
      { title: strings.lacks },
      { title: strings.concerns },
    ],
    rows: groups.map((group) => {
      const [first] = group.findings;
      return {
        id: group.id,
        cells: [
          markup`${verdictTag("unknown")} ${first.title}`,
          markup`${first.why} <div class="soft">${ruleLine(first)}</div>`,
          linesOf([...new Set(group.findings.map(subjectOf))]),
          formatCount(group.findings.length),
          lacksOf(group, missing),
          affectedOptions(first.affects),
        ],
      };
    }),
  });
}

/** The missing facts by the number they have above; findings that name none say why in their own words. */
function lacksOf({ findings }: FindingGroup, missing: readonly MissingGroup[]): Markup {
  const names = [...new Set(findings.flatMap((finding) => groupsMissedBy(finding, missing).map(({ name }) => name)))];
  const others = findings.filter((finding) => finding.missing.length === 0).map(({ text }) => text);
  const links = names.map((name) => linkTo(`missing-${name}`, name));
  return linesOf([...(links.length === 0 ? [] : [joined(links, ", ")]), ...new Set(others)]);
}
