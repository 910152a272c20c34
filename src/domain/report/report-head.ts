import { optionTitles } from "#domain/options/options.strings.ts";

import { markup, joined, type Content, type Markup } from "./markup.ts";
import { icon } from "./icons.ts";
import { linesOf, linkTo } from "./pieces.ts";
import type { ReportContext } from "./report-context.ts";
import { reportHeadStrings as strings } from "./report-head.strings.ts";
import { timeElement } from "./utc-time.ts";

/** What the estate is called: the organisation as stated, else its first forest. */
export function estateTitle({ opened, result }: ReportContext): string {
  return opened.profile.organisation ?? result.forests[0]?.name ?? strings.estate;
}

/** Whose estate, read when and from where, judged by what; and what a reader must know before the rest. */
export function reportHead(context: ReportContext): Markup {
  const { opened, result } = context;
  const { profile } = opened;
  const names = result.forests.map(({ name, reach }) => (reach === "read" ? name : strings.knownOnly(name)));
  const { answered, failed, notAsked } = result.coverage;
  const specialist = [profile.specialistName, profile.specialistContact].filter((part) => part !== null);
  const rows: readonly (readonly [string, Content])[] = [
    ...(profile.organisation === null ? [] : [[strings.organisation, profile.organisation] as const]),
    [strings.forests, names.length === 0 ? strings.notCollected : linesOf(names)],
    [strings.gathered, gathered(context)],
    [strings.vantage, result.vantage ?? strings.notCollected],
    [strings.facts, strings.factCounts(answered, failed, notAsked)],
    [strings.judged, strings.version(result.appVersion)],
    ...(specialist.length === 0 ? [] : [[strings.specialist, specialist.join(", ")] as const]),
  ];
  return markup`<header>
<p class="product">${strings.product}</p>
<h1>${estateTitle(context)}</h1>
<p class="subtitle">${strings.subtitle}</p>
${notes(context).map(
  (note) => markup`<div class="note">${icon("info")}<div>${note}</div></div>
`,
)}<dl class="about">${rows.map(
    ([term, content]) => markup`<div><dt>${term}</dt><dd>${content}</dd></div>
`,
  )}</dl>
</header>
`;
}

function gathered({ result: { gatheredAt } }: ReportContext): Markup {
  const { startedAt, finishedAt } = gatheredAt;
  if (finishedAt === null) return markup`${strings.from}${timeElement(startedAt)}${strings.notFinished}`;
  return markup`${strings.from}${timeElement(startedAt)}${strings.to}${timeElement(finishedAt)}`;
}

/** All that holds, the most serious first: paper has no banner to unfold. */
function notes(context: ReportContext): readonly Markup[] {
  const { opened, result } = context;
  const { coverage, findings, gatheredAt } = result;
  const missing = coverage.failed + coverage.notAsked;
  const unknown = findings.filter(({ verdict }) => verdict === "unknown").length;
  return [
    ...(result.isSample ? [markup`<strong>${strings.sample}</strong>`] : []),
    ...(missing > 0
      ? [
          markup`${strings.partial(missing, coverage.answered + missing, unknown)} ${linkTo("coverage", strings.partialLink)}.`,
        ]
      : []),
    ...(gatheredAt.finishedAt === null ? [markup`${strings.notComplete}`] : []),
    ...(opened.source.kind === "assessment"
      ? []
      : [
          markup`${strings.readOnly}${timeElement(opened.madeAt)}${strings.readOnlyBy(opened.source.name, opened.madeByVersion)}`,
        ]),
    ...(opened.changedOptions.length === 0 ? [] : [markup`${strings.changed} ${changes(context)}`]),
  ];
}

function changes({ opened }: ReportContext): Markup {
  return linesOf(
    opened.changedOptions.map(({ option, scope, before, now }) => {
      const where = scope === "estate" ? strings.wholeEstate : scope;
      const was = before === null ? strings.notJudged : strings.statuses[before];
      return joined([strings.change(optionTitles[option], where), strings.becomes(was, strings.statuses[now])], "");
    }),
  );
}
