import type { OptionStatus } from "#domain/options/assessment.ts";

/** What the words of a status depend on. */
export interface OptionStanding {
  readonly status: OptionStatus;
  readonly fixes: number;
  readonly missingFacts: number;
  readonly warnings: number;
  readonly inProgrammeScope: boolean;
}

/** How a whole number is written; the window groups digits as its reader's system does, the report always alike. */
export type CountFormat = (count: number) => string;

const counted = (count: number, noun: string, format: CountFormat): string =>
  `${format(count)} ${count === 1 ? noun : `${noun}s`}`;

const fixes = (count: number, format: CountFormat): string => `${format(count)} ${count === 1 ? "fix" : "fixes"}`;
const missing = (count: number, format: CountFormat): string => `${counted(count, "fact", format)} missing`;

/** The whole answer, as a heading. */
export function statusHeading(standing: OptionStanding, format: CountFormat): string {
  switch (standing.status) {
    case "supported":
      if (!standing.inProgrammeScope) return "Supported by product";
      return standing.warnings === 0 ? "Supported" : `Supported, ${counted(standing.warnings, "warning", format)}`;
    case "supported-after":
      return `Supported after ${fixes(standing.fixes, format)}`;
    case "unsupported":
      return "Not supported";
    case "undecided":
      return `Undecided: ${missing(standing.missingFacts, format)}`;
  }
}

/** The same in a row, where the name of the forest stands before it. */
export function statusInRow(standing: OptionStanding, format: CountFormat): string {
  switch (standing.status) {
    case "supported":
      return "Supported";
    case "supported-after":
      return `After ${fixes(standing.fixes, format)}`;
    case "unsupported":
      return "Not supported";
    case "undecided":
      return missing(standing.missingFacts, format);
  }
}
