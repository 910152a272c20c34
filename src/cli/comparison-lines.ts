import type { OptionStatus } from "#domain/options/assessment.ts";
import { changeKinds, type Comparison, type FindingChange } from "#domain/plan/compare-runs.ts";
import { changeKindWords } from "#domain/words/change-kinds.strings.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { plain } from "./terminal.ts";

const statuses: Readonly<Record<OptionStatus, string>> = {
  supported: "Supported",
  "supported-after": "Supported after fixes",
  undecided: "Undecided",
  unsupported: "Not supported",
};

const gaps: Readonly<Record<NonNullable<FindingChange["gap"]>, string>> = {
  "not-known-then": "the earlier run could not tell",
  "not-known-now": "the later run could not tell",
};

const word = (verdict: FindingChange["now"]): string => (verdict === null ? "none" : verdictWords[verdict].word);

function line({ title, forest, object, before, now, gap, ruleId, kind }: FindingChange): string {
  const place = [object, forest].filter((name) => name !== null).join(", ");
  const verdicts = kind === "still-there" ? word(now) : `${word(before)} -> ${word(now)}`;
  const why = gap === null ? "" : ` (${gaps[gap]})`;
  return `  ${verdicts}: ${title}${place === "" ? "" : `, ${place}`}${why} [${ruleId}]`;
}

/** A comparison for a terminal: the runs, the options that changed, then the findings by what became of them. */
export function comparisonLines({ before, now, options, findings }: Comparison): readonly string[] {
  const run = ({ gatheredAt, answered, asked, forests }: Comparison["now"]): string =>
    `${gatheredAt}: ${forests.length} ${forests.length === 1 ? "forest" : "forests"}, ${answered} of ${asked} facts`;
  const changed = options.map(
    ({ title, scope, before: was, now: is }) =>
      `  ${title}${scope === "estate" ? "" : ` in ${scope}`}: ${statuses[was]} -> ${statuses[is]}`,
  );
  return [
    `Earlier run, ${run(before)}`,
    `Later run,   ${run(now)}`,
    "Both are judged by the rules of this version.",
    "",
    ...(changed.length === 0 ? ["No option changed its status."] : ["Options:", ...changed]),
    ...changeKinds.flatMap((kind) => {
      const ofKind = findings.filter((change) => change.kind === kind);
      return ofKind.length === 0 ? [] : ["", `${changeKindWords[kind]}: ${ofKind.length}`, ...ofKind.map(line)];
    }),
    ...(findings.length === 0 ? ["", "Neither run has a finding that fails or warns."] : []),
  ].map(plain);
}
