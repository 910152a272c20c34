import type { FixSet } from "#domain/plan/smallest-fixes.ts";
import type { WhatIf } from "#domain/plan/what-if.ts";
import type { OptionRow, ResultDocument } from "#domain/result/result-document.ts";

import { plural, statusWords } from "./report.ts";
import { plain } from "./terminal.ts";

const after: Readonly<Record<FixSet["statusAfter"], string>> = {
  supported: "supported",
  undecided: "undecided, because facts are missing",
  "supported-after": "supported after more fixes",
  unsupported: "not supported",
};

const rowOf = (options: readonly OptionRow[], option: string): OptionRow | undefined =>
  options.find(({ id, scope }) => id === option && scope === "estate");

/** For each option that needs fixes, the fewest, each with what `--assume` takes. Empty when none needs any. */
export function fewestFixesLines(sets: readonly FixSet[], { options }: ResultDocument): readonly string[] {
  return sets
    .flatMap(({ option, servingForests, fixes, hours, statusAfter }) => {
      const from = servingForests.length === 0 ? "" : `, served from ${servingForests.join(", ")}`;
      const head = `Fewest fixes for ${rowOf(options, option)?.title ?? option}${from}: ${fixes.length}, about ${plural(hours, "hour", "hours")} of work. Then it is ${after[statusAfter]}.`;
      return ["", head, ...fixes.flatMap(({ key, what, who }) => [`  ${key}`, `    ${what} By: ${who}.`])];
    })
    .map(plain);
}

function conditions({ assumed, supposed }: WhatIf): string {
  return [
    ...(assumed.length > 0 ? [`${plural(assumed.length, "fix was", "fixes were")} done`] : []),
    ...(supposed.length > 0 ? [`${plural(supposed.length, "finding was", "findings were")} as follows`] : []),
    ...(assumed.length + supposed.length === 0 ? ["nothing was changed"] : []),
  ].join(" and ");
}

/** Each option now and as it would be, and what nothing asks for. */
export function whatIfLines(played: WhatIf, now: ResultDocument): readonly string[] {
  const { assumed, unneeded, supposed, notThere, options } = played;
  const rows = options.filter(({ scope }) => scope === "estate");
  return [
    "",
    `If ${conditions(played)} (assumed, not measured):`,
    ...assumed.map((key) => `  ${key}`),
    ...supposed.map(({ finding, holds }) => `  ${finding} ${holds ? "holds" : "does not hold"}`),
    ...rows.map((row) => {
      const before = rowOf(now.options, row.id);
      const [was, is] = [before === undefined ? "not judged" : statusWords(before), statusWords(row)];
      return `  ${row.title}: ${was === is ? `${is}, no change` : `${was} -> ${is}`}`;
    }),
    ...unneeded.map((key) => `Nothing asks for ${key}; a fix is named as it stands under "Fewest fixes".`),
    ...notThere.map((key) => `No finding that applies is called ${key}; the JSON of --json names each as "key".`),
  ].map(plain);
}
