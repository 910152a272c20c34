import { counted } from "#renderer/format/numbers.ts";
import type { OptionStatus } from "#domain/options/assessment.ts";

/** What the words of a status depend on. */
export interface OptionStanding {
  readonly status: OptionStatus;
  readonly fixes: number;
  readonly missingFacts: number;
  readonly warnings: number;
  readonly inProgrammeScope: boolean;
}

const fixes = (count: number): string => counted(count, "fix", "fixes");
const warnings = (count: number): string => counted(count, "warning", "warnings");
const missing = (count: number): string => `${counted(count, "fact", "facts")} missing`;

/** The heading of a card: the whole answer. */
export function statusHeading(standing: OptionStanding): string {
  switch (standing.status) {
    case "supported":
      if (!standing.inProgrammeScope) return "Supported by product";
      return standing.warnings === 0 ? "Supported" : `Supported, ${warnings(standing.warnings)}`;
    case "supported-after":
      return `Supported after ${fixes(standing.fixes)}`;
    case "unsupported":
      return "Not supported";
    case "undecided":
      return `Undecided: ${missing(standing.missingFacts)}`;
  }
}

/** The same in a row, where the name of the forest stands before it. */
export function statusInRow(standing: OptionStanding): string {
  switch (standing.status) {
    case "supported":
      return "Supported";
    case "supported-after":
      return `After ${fixes(standing.fixes)}`;
    case "unsupported":
      return "Not supported";
    case "undecided":
      return missing(standing.missingFacts);
  }
}
