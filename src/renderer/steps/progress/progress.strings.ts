import type { FindingChange } from "#domain/plan/compare-runs.ts";
import type { OptionStatus } from "#domain/options/assessment.ts";
import { verdictWords } from "#renderer/components/verdict.strings.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";
import { changeKindWords } from "#renderer/words/change-kinds.strings.ts";

export const progressStrings = {
  title: "Progress",
  noEstate: "Nothing to compare yet. Gather an estate or open a bundle first.",
  toStart: "Go to Start",
  sentence: (when: string, file: string | null, counts: string) =>
    `Compared with ${file === null ? "the run before" : file}, gathered ${when}: ${counts}.`,
  notCompared: "Not compared with an earlier run yet.",
  noneBefore: "No run is kept before the last one. Gathering anew keeps the one there is, to be compared with.",
  asking: "Comparing…",
  failed: "The runs were not compared",
  withBefore: "Compare with the run before",
  withFile: "Compare with a bundle…",
  plan: "The plan",
  planNone: "Nothing is planned: nothing fails or warns for the options the plan is for.",
  items: "Items",
  saidDone: "Said to be done",
  shownDone: "Done, as the facts show",
  late: "Later than agreed",
  noAgreement: "No plan was agreed on yet",
  waived: "Waived",
  of: (count: number, all: number) => `${formatCount(count)} of ${formatCount(all)}`,
  read: "What was read",
  facts: "Facts",
  factsThenNow: (then: string, now: string) => `${then} then, ${now} now`,
  forestsGone: "Forests only then",
  forestsNew: "Forests only now",
  options: "Options that changed",
  noOptions: "No option changed its status.",
  optionChange: (title: string, scope: string) => (scope === "estate" ? title : `${title}, ${scope}`),
  status: {
    unsupported: "Not supported",
    "supported-after": "Supported after fixes",
    undecided: "Undecided",
    supported: "Supported",
  } satisfies Record<OptionStatus, string>,
  becomes: "becomes",
  findings: "Findings",
  kind: changeKindWords,
  change: ({ before, now, gap }: FindingChange) =>
    gap === null
      ? `was ${before === null ? "not there" : verdictWords[before].word}, is ${now === null ? "not there" : verdictWords[now].word}`
      : gap === "not-known-then"
        ? "the earlier run does not say"
        : "this run does not say",
  groupCount: (count: number) => counted(count, "finding", "findings"),
} as const;
