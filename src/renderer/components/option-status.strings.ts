import * as words from "#domain/words/option-status.strings.ts";
import { formatCount } from "#renderer/format/numbers.ts";

export type { OptionStanding } from "#domain/words/option-status.strings.ts";

/** The heading of a card: the whole answer. */
export const statusHeading = (standing: words.OptionStanding): string => words.statusHeading(standing, formatCount);

/** The same in a row, where the name of the forest stands before it. */
export const statusInRow = (standing: words.OptionStanding): string => words.statusInRow(standing, formatCount);
