import { optionTitles } from "#domain/options/options.strings.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { evidenceValue } from "#domain/words/evidence-value.ts";
import { subjectOf } from "#domain/words/finding-place.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import type { FactSources } from "../fact-sources.ts";
import type { FindingGroup } from "../finding-groups.ts";
import { markup, joined, type Content, type Markup } from "../markup.ts";
import { linesOf, linkTo } from "../pieces.ts";
import { ruleLine } from "../rule-line.ts";
import { verdictTag } from "../verdict-tag.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

/** How deep the headings around a block are. */
export type HeadingLevel = 4 | 5;

/** Findings of one kind: what was found where, on what evidence, why it matters, what to do, by which rule. */
export function findingBlock(group: FindingGroup, sources: FactSources, level: HeadingLevel): Markup {
  const [first] = group.findings;
  const title = markup`${verdictTag(first.verdict)} ${first.title}`;
  const heading = level === 4 ? markup`<h4>${title}</h4>` : markup`<h5>${title}</h5>`;
  return markup`<article id="${group.id}">${heading}
${placesTable(group, sources)}<dl>${rowsOf(first).map(
    ([term, content]) => markup`<div><dt>${term}</dt><dd>${content}</dd></div>
`,
  )}</dl></article>
`;
}

function placesTable({ findings }: FindingGroup, sources: FactSources): Markup {
  return dataTable({
    caption: markup`<span class="soft">${strings.places(findings.length)}</span>`,
    columns: [
      { title: strings.where, width: 25 },
      { title: strings.found, width: 40 },
      { title: strings.evidence, width: 25 },
      { title: strings.source },
    ],
    rows: findings.map((finding) => ({
      cells: [subjectOf(finding), foundOf(finding), evidenceOf(finding), sourcesOf(finding, sources)],
    })),
  });
}

/** What was found, and who decided to live with it until when. */
function foundOf({ text, waiver }: FindingRow): Content {
  return waiver === null ? text : linesOf([text, strings.waived(waiver)]);
}

function evidenceOf({ evidence }: FindingRow): Markup {
  if (evidence.length === 0) return markup`<span class="soft">${strings.noEvidence}</span>`;
  return linesOf(
    evidence.map(({ label, value, users }) => {
      const counts = users === null ? "" : `, ${strings.users(users.enabled, users.total)}`;
      return `${label}: ${evidenceValue(value, formatCount)}${counts}`;
    }),
  );
}

function sourcesOf({ evidence }: FindingRow, sources: FactSources): Content {
  if (evidence.length === 0) return null;
  const names = [...new Set(evidence.flatMap(({ from }) => (from === null ? [] : [sources.nameOf(from)])))];
  if (names.length === 0) return markup`<span class="soft">${strings.notRead}</span>`;
  const links = names.map((name) => linkTo(`source-${name}`, name));
  return joined(links, ", ");
}

function rowsOf(finding: FindingRow): readonly (readonly [string, Content])[] {
  const { why, fix, affects, verdict } = finding;
  return [
    ...(why === "" ? [] : [[strings.why, why] as const]),
    ...(fix === null
      ? []
      : [
          [
            verdict === "manual" ? strings.look : strings.turn,
            markup`${fix.what} <span class="soft">${strings.who(fix.who, fix.effort)}</span>`,
          ] as const,
        ]),
    [strings.concerns, affects.length === 0 ? strings.noOption : affects.map((id) => optionTitles[id]).join(", ")],
    [strings.rule, ruleLine(finding)],
  ];
}
