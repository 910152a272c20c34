import type { Verdict } from "#domain/checks/finding.ts";
import type { Waiver } from "#domain/facts/waivers.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";

import { documentDate } from "../utc-time.ts";
import { counted, formatCount } from "#domain/words/count.ts";

export const findingsStrings = {
  title: "Findings",
  counts: (findings: number): string => `${counted(findings, "finding", "findings")} by area and verdict`,
  area: "Area",
  sum: "Sum",
  heading: (verdict: Verdict, findings: number): string =>
    `${verdictWords[verdict].word}: ${counted(findings, "finding", "findings")}`,
  noFindings: "There are no findings.",
  none: (verdict: Verdict): string => `No finding is of verdict ${verdictWords[verdict].word}.`,
  where: "Where",
  found: "What was found",
  evidence: "Evidence",
  source: "Source",
  noEvidence: "No single value; it follows from the estate as a whole.",
  notRead: "Stated, or worked out from other values",
  users: (enabled: number, total: number): string =>
    `${formatCount(enabled)} enabled users, ${formatCount(total)} in all`,
  why: "Why it matters",
  turn: "What would turn it",
  look: "How to look",
  who: (who: string, effort: string): string => `By: ${who}. Takes ${effort}.`,
  waived: ({ owner, until, reason }: Waiver): string => `Waived by ${owner} until ${documentDate(until)}: ${reason}`,
  concerns: "Bears on",
  noOption: "No option",
  rule: "Rule",
  places: (count: number): string => counted(count, "place", "places"),

  missing: (groups: number): string => `What is missing, ${counted(groups, "row", "rows")}`,
  number: "No.",
  place: "Place",
  facts: "Facts",
  cause: "Cause",
  next: "Next",
  waiting: "Findings that wait",
  unknownRules: (rows: number): string => `${counted(rows, "rule", "rules")} not judged`,
  whyAndRule: "Why it matters, and the rule",
  notJudged: "Rule that could not be judged",
  count: "Findings",
  lacks: "Lacks",
} as const;
