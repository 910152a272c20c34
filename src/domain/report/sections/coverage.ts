import { factName } from "#domain/facts/fact-names.strings.ts";
import type { Coverage } from "#domain/result/result-document.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { markup, type Markup } from "../markup.ts";
import { oneLine } from "../one-line.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { coverageStrings as strings } from "./coverage.strings.ts";

/** What was asked, what came back, and why the rest did not. */
export function coverageSection({ result: { coverage } }: ReportContext): ReportSection {
  const { asked, answered, failed, notAsked, failures } = coverage;
  const counts = dataTable({
    caption: strings.counts,
    columns: [{ title: strings.became }, { title: strings.facts, kind: "number" }, { title: strings.means }],
    rows: [
      { cells: [strings.collected, formatCount(answered), strings.collectedMeans] },
      { cells: [strings.failed, formatCount(failed), strings.failedMeans] },
      { cells: [markup`<strong>${strings.asked}</strong>`, formatCount(asked), strings.askedMeans] },
      { cells: [strings.notAsked, formatCount(notAsked), strings.notAskedMeans] },
    ],
    sums: [strings.all, formatCount(asked + notAsked), null],
  });
  const rest = failures.length === 0 ? markup`<p>${strings.nothing}</p>` : failureTable(failures);
  return {
    id: "coverage",
    title: strings.title,
    body: markup`<p>${strings.lead(answered, asked + notAsked)}</p>${counts}${rest}`,
  };
}

function failureTable(failures: Coverage["failures"]): Markup {
  return dataTable({
    caption: strings.failures(failures.length),
    columns: [
      { title: strings.what, width: 20 },
      { title: strings.cause, width: 25 },
      { title: strings.next, width: 25 },
      { title: strings.said },
    ],
    rows: failures.map((failure) => ({
      cells: [
        whatOf(failure),
        failure.cause,
        failure.next,
        markup`<span class="code">${failure.asked}</span> <span class="soft">${failure.code}</span>${
          failure.detail === null ? null : markup` <span class="code">${oneLine(failure.detail)}</span>`
        }`,
      ],
    })),
  });
}

function whatOf({ server, forest, domain, fact }: Coverage["failures"][number]): string {
  if (fact !== null) return factName(fact, domain ?? forest);
  if (server !== null) return strings.server(server);
  return strings.forest(forest ?? "");
}
