import { factWord } from "#domain/facts/fact-names.strings.ts";
import type { ReasonKind } from "#domain/options/assessment.ts";
import type { FindingRow, OptionRow } from "#domain/result/result-document.ts";
import { causeWords } from "#domain/words/cause-words.strings.ts";

import { firstFew } from "../first-few.ts";
import { joined, markup, type Content, type Markup } from "../markup.ts";
import { missingGroups } from "../missing-facts.ts";
import { linesOf, linkTo } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import { statusInRowTag, statusTag } from "../verdict-tag.ts";
import { answerStrings as strings, servingWords } from "./answer.strings.ts";

type Reason = OptionRow["reasons"][number];

/** Why an option has its status: what is in the way, what is missing, what to know beside it. */
export function optionDetail(option: OptionRow, context: ReportContext): Markup {
  const reasons = (kind: ReasonKind): readonly Reason[] => option.reasons.filter((reason) => reason.kind === kind);
  const rows: readonly (readonly [string, readonly Content[]])[] = [
    [strings.inTheWay, reasons("blocker").map((reason) => blocker(reason, context))],
    [strings.missingFacts, missingLines(reasons("missing"), context)],
    [strings.programmeWhy, reasons("scope").map((reason) => linked(reason, reason.text, context))],
    [strings.candidates, candidateLines(option)],
    [strings.warningList, titleLines(reasons("warning"), context)],
    [strings.byHand, titleLines(reasons("manual"), context)],
    [strings.notKnown, titleLines(reasons("not-known"), context)],
    [strings.holds, countLine(reasons("holds").length, strings.holding, "passes")],
    [strings.needs, option.needs.map(needLine)],
    [strings.toVerify, countLine(option.toVerify.length, strings.toVerifyCount, "to-verify")],
  ];
  const lines = rows
    .filter(([, items]) => items.length > 0)
    .map(
      ([term, items]) => markup`<div><dt>${term}</dt><dd>${linesOf(items)}</dd></div>
`,
    );
  return markup`<h3 id="option-${option.id}">${option.title}: ${statusTag(option)}</h3>
<dl>${lines}</dl>
`;
}

function linked({ findingKey }: Reason, content: Content, { groupOf }: ReportContext): Markup {
  const group = groupOf(findingKey);
  return group === undefined ? markup`${content}` : linkTo(group.id, content);
}

function blocker(reason: Reason, context: ReportContext): Markup {
  const fix = context.findings.get(reason.findingKey)?.fix ?? null;
  const does =
    fix === null
      ? markup`<br>${strings.noFix}`
      : markup`<br>${fix.what} <span class="soft">${strings.who(fix.who, fix.effort)}</span>`;
  return markup`<strong>${linked(reason, reason.title, context)}.</strong> ${reason.text}${does}`;
}

/** What the findings behind these reasons lack, by place and cause. */
function missingLines(reasons: readonly Reason[], { findings }: ReportContext): readonly Markup[] {
  const lacking = reasons.flatMap(({ findingKey }): readonly FindingRow[] => {
    const finding = findings.get(findingKey);
    return finding === undefined ? [] : [finding];
  });
  const groups = missingGroups(lacking).map(
    ({ place, facts, cause, next, findings: waiting }) =>
      markup`<strong>${place}: ${facts.map(factWord).join(", ")}.</strong> ${causeWords(cause)} ${next} <span class="soft">${strings.waits(waiting)}.</span>`,
  );
  const others = lacking.filter(({ missing }) => missing.length === 0).map(({ text }) => markup`${text}`);
  return [...groups, ...others];
}

function candidateLines({ id, servingForest, candidates }: OptionRow): readonly Markup[] {
  const words = servingWords[id];
  if (words === undefined) return [];
  return candidates
    .filter((candidate) => candidate.servingForest !== servingForest)
    .map(({ servingForest: forest, status, blockers, missing }) => {
      const standing = { status, fixes: blockers, missingFacts: missing, warnings: 0, inProgrammeScope: true };
      return markup`${words(forest)}: ${statusInRowTag(standing)}`;
    });
}

/** Each title once, with the names it concerns; the counts add up to the number of reasons. */
function titleLines(reasons: readonly Reason[], context: ReportContext): readonly Markup[] {
  const titles = [...new Set(reasons.map(({ title }) => title))];
  return titles.flatMap((title) => {
    const same = reasons.filter((reason) => reason.title === title);
    const [first] = same;
    if (first === undefined) return [];
    const names = [...new Set(same.flatMap((reason) => reason.names))];
    const times = same.length === 1 ? null : markup` (${strings.times(same.length)})`;
    const few = joined(firstFew(names, context.groupOf(first.findingKey)?.id), ", ");
    return [markup`${linked(first, title, context)}${times}${names.length === 0 ? null : markup`: ${few}`}`];
  });
}

function needLine({ label, text, source, isEstimate }: OptionRow["needs"][number]): Markup {
  const from = isEstimate ? strings.needEstimate(source) : strings.needSource(source);
  return markup`<strong>${label}.</strong> ${text} <span class="soft">${from}</span>`;
}

function countLine(count: number, words: (count: number) => string, id: string): readonly Markup[] {
  return count === 0 ? [] : [linkTo(id, words(count))];
}
