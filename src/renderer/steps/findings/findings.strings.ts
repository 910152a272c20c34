import { counted, formatCount } from "#renderer/format/numbers.ts";

export const findingsStrings = {
  title: "Findings",
  sentence: (findings: number, gathered: string): string =>
    `${counted(findings, "finding", "findings")} on facts gathered ${gathered}.`,
  /** Goes after the first sentence when an earlier run is at hand. */
  compared: (when: string, counts: string): string => `Compared with ${when}: ${counts}.`,
  since: (day: string): string => `Since ${day}`,
  change: "Change",
  search: "Search findings and objects",
  shown: (shown: number, total: number): string => `${formatCount(shown)} of ${formatCount(total)} shown`,
  area: "Area",
  option: "Option",
  forest: "Forest",
  grouping: "Group the list",
  byArea: "By area",
  byVerdict: "By verdict",
  /** Beside the head of a verdict. */
  inAreas: (findings: number, areas: number): string =>
    `${counted(findings, "finding", "findings")} in ${counted(areas, "area", "areas")}`,
  /** On the button of the pane that leads to the proof of an option. */
  showInOption: (option: string): string => `Show in ${option}`,
  showInOptions: "Show in options",
  /** First entry of each filter. */
  all: "All",
  fails: (count: number): string => `${formatCount(count)} fail`,
  remains: (fail: number, unknown: number): string =>
    [
      fail === 0 ? null : `${counted(fail, "finding fails", "findings fail")}`,
      unknown === 0 ? null : `${counted(unknown, "lacks a fact", "lack a fact")}`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  noEstate: "No estate is open, so there is nothing to judge. Start opens a bundle or the sample estate.",
  toStart: "Go to Start",
  noneMatch: (total: number): string =>
    `0 of ${counted(total, "finding matches", "findings match")} the verdicts, the filters and the search above.`,
  showAll: "Show all findings",
  waivedUntil: (day: string): string => `Waived until ${day}`,
  waive: "Waive…",
  waiverEnded: "The waiver has ended, or does not cover this verdict.",
} as const;
