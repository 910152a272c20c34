import { factName } from "#domain/facts/fact-names.strings.ts";
import type { OptionRow, ResultDocument } from "#domain/result/result-document.ts";

import { plain } from "./terminal.ts";

/** "1 fix", "2 fixes". */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The status in words, as the window says it. */
export function statusWords(option: OptionRow): string {
  switch (option.status) {
    case "supported":
      return option.warnings > 0 ? `Supported, ${plural(option.warnings, "warning", "warnings")}` : "Supported";
    case "supported-after":
      return `Supported after ${plural(option.fixes, "fix", "fixes")}`;
    case "undecided":
      return `Undecided: ${plural(option.missingFacts, "fact", "facts")} missing`;
    case "unsupported":
      return "Not supported";
  }
}

/** Reasons that wait for one forest that was not read say so once; the others speak for themselves. */
function decisiveLines(option: OptionRow, result: ResultDocument): readonly string[] {
  const unread = new Set(result.forests.filter(({ reach }) => reach === "known-only").map(({ name }) => name));
  const missingIn = new Map(result.findings.map(({ key, missing }) => [key, missing.map(({ forest }) => forest)]));
  const waiting = new Map<string, number>();
  const lines: string[] = [];
  for (const reason of option.reasons.filter(
    ({ kind }) => kind === "blocker" || kind === "missing" || kind === "scope",
  )) {
    const [forest, ...others] = [...new Set(missingIn.get(reason.findingKey))];
    if (reason.kind === "missing" && forest !== undefined && others.length === 0 && unread.has(forest)) {
      waiting.set(forest, (waiting.get(forest) ?? 0) + 1);
    } else lines.push(`  - ${plain(reason.text)} [${reason.ruleId}]`);
  }
  const waits = [...waiting].map(
    ([forest, count]) => `  - ${forest} was not read; ${plural(count, "rule waits", "rules wait")} for its facts.`,
  );
  return [...lines, ...waits];
}

function optionLines(option: OptionRow, result: ResultDocument): readonly string[] {
  const agents = option.servingForest === null ? "" : `, served from ${option.servingForest}`;
  const scope = option.inProgrammeScope ? "" : ", outside the programme's scope";
  return [
    `${option.title}: ${statusWords(option)}${option.scope === "estate" ? agents + scope : ""}`,
    ...decisiveLines(option, result),
  ];
}

function coverageLine({ coverage }: ResultDocument): string {
  const rest =
    coverage.failed + coverage.notAsked === 0 ? "" : `, ${coverage.failed} failed, ${coverage.notAsked} not asked`;
  return `Facts: ${coverage.answered} collected${rest}.`;
}

/** The result for a terminal: forests, then each option with what decides it. */
export function reportLines(result: ResultDocument): readonly string[] {
  const estate = result.options.filter((option) => option.scope === "estate");
  return [
    ...(result.isSample ? ["Sample estate. Nothing here is about your network.", ""] : []),
    ...result.forests.map((forest) => {
      const users =
        forest.users === null ? "users not counted" : plural(forest.users.enabled, "enabled user", "enabled users");
      return `Forest ${forest.name}: ${forest.reach === "read" ? users : "known only from a trust"}`;
    }),
    coverageLine(result),
    "Counts are of what the reading account may see; a directory hides the rest without saying so.",
    "",
    ...estate.flatMap((option) => [...optionLines(option, result), ""]),
    "This is what the directory shows. Servers, network paths and clients are still to verify.",
  ].map(plain);
}

/** "Users of corp.example.com", or the forest itself when none of it was read. */
function placeOf({ forest, domain, fact }: ResultDocument["coverage"]["failures"][number]): string | null {
  return fact === null ? forest : factName(fact, domain ?? forest);
}

/** One line per failure, with its cause and next step. */
export function failureLines({ coverage }: ResultDocument): readonly string[] {
  return coverage.failures.flatMap((failure) => [
    `Not collected: ${plain([failure.server, placeOf(failure)].filter((part) => part !== null).join(", "))} (${failure.code})`,
    `  Cause: ${failure.cause}`,
    `  Next: ${failure.next}`,
    ...(failure.detail === null ? [] : [`  Details: ${plain(failure.detail)}`]),
  ]);
}
