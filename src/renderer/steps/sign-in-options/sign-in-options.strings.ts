import type { OptionId } from "#domain/options/option-ids.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

export const signInOptionsStrings = {
  title: "Sign-in options",
  wish: (option: string): string => `Wanted in the profile: ${option}.`,
  judged: (judged: number, total: number): string =>
    judged === total
      ? `${counted(total, "finding", "findings")} judged.`
      : `${formatCount(judged)} of ${counted(total, "finding", "findings")} judged, ${counted(total - judged, "lacks a fact", "lack a fact")}.`,
  noEstate: "No estate is open, so no option can be judged. Start opens a bundle or the sample estate.",
  toStart: "Go to Start",
  noOptions: "No forest with users was found, so no option can be judged.",
  cards: "Sign-in options",
  /** `forest`: `null` for the estate as a whole. */
  why: (option: string, status: string, forest: string | null): string =>
    forest === null ? `Why ${option} is “${status}”` : `Why ${option} is “${status}” for ${forest}`,
  scope: "What the answers are about",
  wholeEstate: "Whole estate",
  byForest: "By forest",
  forest: "Forest",
  compare: "Compare",
  showInFindings: "Show in Findings",
  /** On the button that takes a fix as done. */
  assume: "Assume it is fixed",
  supposeHolds: "What if it holds",
  supposeFails: "What if it does not",
  outcome: (title: string, holds: boolean): string => `${holds ? "Holds" : "Does not hold"}: ${title}`,
  proofPane: "Fact behind the selected statement",
  decides: "What decides it",
  all: (rules: number): string => `All ${counted(rules, "rule", "rules")}`,
  mode: "How much of the proof is shown",
  undecided: (count: number): string => counted(count, "option undecided", "options undecided"),
  notYet: (count: number): string => counted(count, "option needs work first", "options need work first"),
  open: (count: number): string => `${formatCount(count)} open`,
} as const;

/** Words for the forest that holds the servers, by option; options without one are not named. */
export const servingStrings: Partial<
  Record<
    OptionId,
    {
      readonly card: string;
      readonly serves: (serving: string, served: string) => string;
      readonly candidate: (serving: string) => string;
      readonly candidates: string;
    }
  >
> = {
  "pass-through-authentication": {
    card: "Agents in",
    serves: (serving, served) => `Agents in ${serving} can serve ${served}`,
    candidate: (serving) => `Agents in ${serving}`,
    candidates: "Forests that could hold the agents",
  },
  "ad-fs": {
    card: "Farm in",
    serves: (serving, served) => `A farm in ${serving} can serve ${served}`,
    candidate: (serving) => `Farm in ${serving}`,
    candidates: "Forests that could hold the farm",
  },
};
