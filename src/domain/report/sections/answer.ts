import { optionTitles } from "#domain/options/options.strings.ts";
import type { OptionRow } from "#domain/result/result-document.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { markup, joined, type Markup } from "../markup.ts";
import { icon } from "../icons.ts";
import { linkTo } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { statusInRowTag, statusTag } from "../verdict-tag.ts";
import { answerStrings as strings, servingWords } from "./answer.strings.ts";
import { optionDetail } from "./option-detail.ts";

/** Each sign-in option: whether it is supported, by what it is held up, and what the programme covers. */
export function answerSection(context: ReportContext): ReportSection {
  const { options, opened, result } = context;
  const wish = opened.profile.signInWish;
  const body =
    options.length === 0 || result.forests.length === 0
      ? markup`<p class="lead">${strings.noOptions}</p>`
      : markup`<ul class="lead">${leadLines(options)}</ul>
${wish === null ? null : markup`<p>${strings.wish(optionTitles[wish])}</p>`}
${summaryTable(options)}${forestTable(context)}
<p class="soft">${strings.limits} ${linkTo("to-verify", strings.limitsLink)}.</p>
${options.map((option) => optionDetail(option, context))}`;
  return { id: "answer", title: strings.title, body };
}

/** The answer in one line per status, best first. */
function leadLines(options: readonly OptionRow[]): readonly Markup[] {
  const isByProduct = ({ status, inProgrammeScope }: OptionRow): boolean => status === "supported" && !inProgrammeScope;
  const lines: readonly (readonly [string, readonly OptionRow[]])[] = [
    [strings.supported, options.filter((option) => option.status === "supported" && !isByProduct(option))],
    [strings.byProduct, options.filter(isByProduct)],
    [strings.after, options.filter(({ status }) => status === "supported-after")],
    [strings.undecided, options.filter(({ status }) => status === "undecided")],
    [strings.unsupported, options.filter(({ status }) => status === "unsupported")],
  ];
  return lines.flatMap(([words, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          markup`<li class="status ${first.status}">${icon(first.status)} <span>${words}: ${optionLinks([first, ...others])}</span></li>
`,
        ],
  );
}

function optionLinks(options: readonly OptionRow[]): Markup {
  return joined(
    options.map(({ id, title }) => linkTo(`option-${id}`, title)),
    ", ",
  );
}

function summaryTable(options: readonly OptionRow[]): Markup {
  return dataTable({
    caption: strings.summary,
    columns: [
      { title: strings.option },
      { title: strings.product },
      { title: strings.programme },
      { title: strings.serving },
      { title: strings.fixes, kind: "number" },
      { title: strings.missing, kind: "number" },
      { title: strings.warnings, kind: "number" },
    ],
    rows: options.map((option) => ({
      cells: [
        linkTo(`option-${option.id}`, option.title),
        statusTag(option),
        scopeWords(option),
        servingOf(option),
        formatCount(option.fixes),
        formatCount(option.missingFacts),
        formatCount(option.warnings),
      ],
    })),
  });
}

function scopeWords({ inProgrammeScope }: OptionRow): Markup {
  return inProgrammeScope ? markup`${strings.inScope}` : markup`${icon("info")}&nbsp;${strings.outsideScope}`;
}

function servingOf({ id, servingForest }: OptionRow): string {
  const words = servingWords[id];
  if (words === undefined) return strings.servingNotNeeded;
  return servingForest === null ? strings.servingNone : words(servingForest);
}

function forestTable({ result, options }: ReportContext): Markup | null {
  const rowOf = (forest: string, option: OptionRow): OptionRow | undefined =>
    result.options.find(({ id, scope }) => id === option.id && scope === forest);
  const forests = result.forests
    .map(({ name }) => name)
    .filter((name) => options.some((option) => rowOf(name, option)));
  if (forests.length === 0) return null;
  return dataTable({
    caption: strings.byForest(forests.length),
    columns: [{ title: strings.forest }, ...options.map(({ title }) => ({ title }))],
    rows: forests.map((forest) => ({
      cells: [
        forest,
        ...options.map((option) => {
          const row = rowOf(forest, option);
          return row === undefined ? strings.notJudged : statusInRowTag(row);
        }),
      ],
    })),
  });
}
