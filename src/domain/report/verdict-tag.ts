import type { Verdict } from "#domain/checks/finding.ts";
import { statusHeading, statusInRow, type OptionStanding } from "#domain/words/option-status.strings.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { formatCount } from "#domain/words/count.ts";
import { markup, type Markup } from "./markup.ts";
import { icon } from "./icons.ts";

/** A verdict as shape and word. */
export function verdictTag(verdict: Verdict): Markup {
  return markup`<span class="tag ${verdict}">${icon(verdict)}&nbsp;${verdictWords[verdict].word}</span>`;
}

/** The status of an option as shape and words, as a heading says it. */
export function statusTag(standing: OptionStanding): Markup {
  return status(standing, statusHeading(standing, formatCount));
}

/** The same where the forest stands before it. */
export function statusInRowTag(standing: OptionStanding): Markup {
  return status(standing, statusInRow(standing, formatCount));
}

const status = ({ status: name }: OptionStanding, words: string): Markup =>
  markup`<span class="status ${name}">${icon(name)}&nbsp;${words}</span>`;
