import type { OptionId } from "#domain/options/option-ids.ts";

import { counted } from "#domain/words/count.ts";

export const answerStrings = {
  title: "The answer",
  supported: "Supported as things stand",
  byProduct: "Supported by the product, outside the programme's scope",
  after: "Supported after fixes",
  undecided: "Undecided, because facts are missing",
  unsupported: "Not supported",
  wish: (option: string): string => `Wanted in the profile: ${option}.`,
  limits:
    "This is what the directory shows. Servers, network paths and clients are still to verify. Counts are of what the reading account may see; a directory hides the rest without saying so.",
  limitsLink: "What is still to verify",
  noOptions: "No forest was read, so no option can be judged.",

  summary: "Sign-in options for the whole estate",
  option: "Option",
  product: "Product support",
  programme: "Programme",
  serving: "Agents or farm",
  fixes: "Fixes first",
  missing: "Facts missing",
  warnings: "Warnings",
  inScope: "In scope",
  outsideScope: "Outside scope",
  servingNotNeeded: "None needed",
  servingNone: "No forest was found that could hold them",
  byForest: (forests: number): string => `Sign-in options by forest, ${counted(forests, "forest", "forests")}`,
  forest: "Forest",
  notJudged: "Not judged",

  inTheWay: "What stands in the way",
  noFix: "No fix is known.",
  who: (who: string, effort: string): string => `By: ${who}. Takes ${effort}.`,
  missingFacts: "What is missing",
  waits: (findings: number): string => counted(findings, "rule waits for it", "rules wait for it"),
  noFactNamed: "No single fact is named",
  programmeWhy: "Programme",
  candidates: "Could also be served from",
  byHand: "To check by hand",
  notKnown: "Unknown, which does not decide",
  warningList: "Warnings",
  holds: "Holds",
  holding: (rules: number): string => counted(rules, "finding", "findings"),
  needs: "What it takes",
  needSource: (source: string): string => `From: ${source}.`,
  needEstimate: (source: string): string => `From: ${source}, and a rule of thumb of ours.`,
  toVerify: "Still to verify",
  toVerifyCount: (rules: number): string => counted(rules, "rule", "rules"),
  /** How often the same thing was found. */
  times: (count: number): string => `${count} times`,
} as const;

/** Where agents or the farm would stand. */
export const servingWords: Partial<Record<OptionId, (forest: string) => string>> = {
  "pass-through-authentication": (forest) => `Agents in ${forest}`,
  "ad-fs": (forest) => `Farm in ${forest}`,
};
