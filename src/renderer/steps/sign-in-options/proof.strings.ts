import { counted, formatCount } from "#renderer/format/numbers.ts";

export const proofStrings = {
  estate: "The estate as a whole",
  forest: (forest: string): string => `Conditions in ${forest}`,
  pair: (serving: string, served: string): string => `${serving} can serve ${served}`,
  /** Beside a branch: how many of its conditions do not hold. */
  failing: (failing: number, total: number): string =>
    `${formatCount(failing)} of ${counted(total, "condition", "conditions")} ${failing === 1 ? "fails" : "fail"}`,
  lacking: (lacking: number, total: number): string =>
    `${formatCount(lacking)} of ${counted(total, "condition", "conditions")} ${lacking === 1 ? "lacks" : "lack"} a fact`,
  holding: (holding: number, total: number): string =>
    holding === total
      ? counted(total, "condition holds", "conditions hold")
      : `${formatCount(holding)} of ${counted(total, "condition holds", "conditions hold")}`,
  moreConditions: (count: number): string => counted(count, "more condition holds", "more conditions hold"),
  moreRules: (count: number): string => counted(count, "more rule holds", "more rules hold"),
  warnings: (count: number, titles: string): string => `${counted(count, "warning", "warnings")}: ${titles}`,
  scope: (titles: string): string => `Programme: ${titles}`,
  byHand: (count: number): string => `${formatCount(count)} to check by hand`,
  notKnown: (count: number): string => `${formatCount(count)} unknown, which ${count === 1 ? "does" : "do"} not decide`,
  needs: "What it takes",
  needsWhy:
    "Worked out from what was counted and from documented figures. It says what to build, and does not decide the option.",
  needSource: (source: string): string => `From: ${source}.`,
  needEstimate: (source: string): string => `From: ${source}, and a rule of thumb of ours.`,
  toVerify: (count: number): string => `Still to verify: ${counted(count, "rule", "rules")}`,
  toVerifyFact: "on servers, clients and network paths",
  toVerifyWhy:
    "The directory cannot show this. A server, a client or a network path does, so it is still to verify and does not decide the option here.",
  turn: "What would turn it",
  turnsFix: (who: string, effort: string): string => `By: ${who}. Takes ${effort}.`,
  turnsFact: "Gets a fact that is missing.",
  candidateBest: "The best choice",
  candidateWhy:
    "Any agent or farm server may get any sign-in, so each forest that could hold them is judged with all forests it would serve.",
} as const;
