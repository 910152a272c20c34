import { rules } from "#domain/options/rules.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { Rule } from "#domain/options/rule-book.ts";
import { affectedOptions } from "#domain/words/option-names.strings.ts";

import { dataTable } from "../data-table.ts";
import { markup } from "../markup.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { toVerifyStrings as strings } from "./to-verify.strings.ts";

type Place = NonNullable<Rule["scope"]> | "elsewhere";
const places: readonly Place[] = ["server", "network", "client", "objects", "elsewhere"];

interface Open {
  readonly ruleId: string;
  readonly text: string;
  readonly options: readonly OptionId[];
}

/** Rules that the directory cannot show, by where the answer is to be looked for. */
export function toVerifySection(context: ReportContext): ReportSection {
  const open = openRules(context);
  const tables = places.map((place) => {
    const own = open.filter(({ ruleId }) => (rules.get(ruleId)?.scope ?? "elsewhere") === place);
    return own.length === 0
      ? null
      : dataTable({
          caption: strings.caption(strings.places[place], own.length),
          columns: [
            { title: strings.holds },
            { title: strings.rule, width: 15 },
            { title: strings.concerns, width: 20 },
          ],
          rows: own.map(({ ruleId, text, options }) => ({
            cells: [text, markup`<span class="rule">${ruleId}</span>`, affectedOptions(options)],
          })),
        });
  });
  const body = open.length === 0 ? markup`<p>${strings.none}</p>` : markup`<p>${strings.lead}</p>${tables}`;
  return { id: "to-verify", title: strings.title, body };
}

/** Each rule once, with the options that wait for it. */
function openRules({ options }: ReportContext): readonly Open[] {
  const all = new Map(options.flatMap(({ toVerify }) => toVerify.map(({ ruleId, text }) => [ruleId, text])));
  return [...all].map(([ruleId, text]) => ({
    ruleId,
    text,
    options: options.filter(({ toVerify }) => toVerify.some((rule) => rule.ruleId === ruleId)).map(({ id }) => id),
  }));
}
