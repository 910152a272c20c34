import { verdictSchema } from "#domain/checks/finding.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { statusMeanings } from "#domain/words/status-meanings.strings.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { dataTable } from "../data-table.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { ReportSection } from "../report-section.ts";
import { verdictTag } from "../verdict-tag.ts";
import { glossaryStrings as strings } from "./glossary.strings.ts";

/** What the words of this report mean, each with one meaning only. */
export function glossarySection(): ReportSection {
  const terms = strings.terms.toSorted(([a], [b]) => compareText(a, b));
  const body = markup`${wordTable(
    strings.verdicts,
    verdictSchema.options.map((verdict) => [verdictTag(verdict), verdictWords[verdict].means]),
  )}${wordTable(
    strings.statuses,
    statusMeanings.map(({ word, means }) => [word, means]),
  )}${wordTable(strings.words, terms)}`;
  return { id: "words", title: strings.title, body };
}

function wordTable(caption: string, rows: readonly (readonly [Content, string])[]): Markup {
  return dataTable({
    caption,
    columns: [{ title: strings.word, width: 25 }, { title: strings.means }],
    rows: rows.map((cells) => ({ cells })),
  });
}
