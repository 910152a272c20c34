import { counted } from "#domain/words/count.ts";

export const passesStrings = {
  title: "What passes",
  passes: (findings: number): string => `Pass, ${counted(findings, "finding", "findings")}`,
  notApplicable: (findings: number): string => `Not applicable, ${counted(findings, "finding", "findings")}`,
  nonePass: "No finding passes.",
  area: "Area",
  rule: "What holds",
  notConcerned: "Rule",
  where: "Where",
  because: "Because",
  count: "Findings",
} as const;
