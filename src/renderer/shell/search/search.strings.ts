import { counted } from "#renderer/format/numbers.ts";

export const searchStrings = {
  button: "Search (Ctrl+K)",
  groups: { steps: "Steps", commands: "Commands", findings: "Findings", objects: "Objects of the estate" },
  commands: {
    open: "Open a bundle…",
    sample: "Look around in the sample estate",
    start: "All assessments",
    settings: "Settings",
    help: "Keyboard and words",
  },
  kinds: {
    forest: "Forest",
    domain: (forest: string): string => `Domain of ${forest}`,
    controller: (domain: string): string => `Domain controller of ${domain}`,
    suffix: (forest: string): string => `UPN suffix in ${forest}`,
    trust: "Trust",
  },
  trust: (a: string, b: string): string => `${a} and ${b}`,
  step: (phase: string): string => phase,
  allFindings: (count: number): string => `Show ${counted(count, "finding", "findings")} in the list`,
} as const;
