import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import type { OptionRow } from "#domain/result/result-document.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

const estateRows = (state: AppState): readonly OptionRow[] =>
  openBundleOf(state.estate)?.result.options.filter(
    (row) => row.scope === "estate" && optionIds.some((id) => id === row.id),
  ) ?? [];

const countStatus = (rows: readonly OptionRow[], status: OptionRow["status"]): number =>
  rows.filter((row) => row.status === status).length;

/** What the product supports and the programme covers, option by option, with the proof. */
export const signInOptionsStep = defineStep({
  id: "sign-in-options",
  title: strings.title,
  phase: "decide",
  isReachable: (state) => estateRows(state).length > 0,
  isDone: (state) => {
    const rows = estateRows(state);
    return rows.length > 0 && rows.every((row) => row.status === "supported" || row.status === "unsupported");
  },
  count: (state) => {
    const undecided = countStatus(estateRows(state), "undecided");
    return undecided === 0 ? null : strings.open(undecided);
  },
  remains: (state) => {
    const rows = estateRows(state);
    const after = countStatus(rows, "supported-after");
    const undecided = countStatus(rows, "undecided");
    const parts = [after > 0 ? strings.notYet(after) : null, undecided > 0 ? strings.undecided(undecided) : null];
    const said = parts.filter((part) => part !== null).join(", ");
    return said === "" ? null : said;
  },
  ...later(async () => (await import("./sign-in-options-view.tsx")).SignInOptionsView),
});
