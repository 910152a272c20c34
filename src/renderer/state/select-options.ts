import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { optionStatuses } from "#domain/options/option-statuses.ts";
import { companionIds, optionIds, type OptionId } from "#domain/options/option-ids.ts";
import type { OptionRow, ResultDocument } from "#domain/result/result-document.ts";
import type { OptionsView } from "./options-slice.ts";

/** One option as a card shows it: the estate's row and those of its forests, worst first. */
export interface OptionGroup {
  readonly estate: OptionRow;
  readonly forests: readonly OptionRow[];
}

/** The sign-in options in their fixed order. */
export const optionGroups = (result: ResultDocument): readonly OptionGroup[] => groupsOf(result, optionIds);

/** What goes with them, in its fixed order. */
export const companionGroups = (result: ResultDocument): readonly OptionGroup[] => groupsOf(result, companionIds);

function groupsOf(result: ResultDocument, ids: readonly OptionId[]): readonly OptionGroup[] {
  return ids.flatMap((id) => {
    const rows = result.options.filter((row) => row.id === id);
    const estate = rows.find((row) => row.scope === "estate");
    if (estate === undefined) return [];
    const forests = rows.filter((row) => row !== estate);
    return [{ estate, forests: forests.toSorted(worseFirst) }];
  });
}

function worseFirst(a: OptionRow, b: OptionRow): number {
  return optionStatuses.indexOf(a.status) - optionStatuses.indexOf(b.status) || b.fixes - a.fixes;
}

/** Forests that the options were judged for, in the order of the result. */
export function judgedForests(result: ResultDocument): readonly string[] {
  const judged = new Set(result.options.map((row) => row.scope));
  return result.forests.map(({ name }) => name).filter((name) => judged.has(name));
}

/** The forest whose answers are shown: the one chosen, else the worst of the given option; `null` in the scope of the estate. */
export function chosenForest(option: OptionGroup, view: OptionsView): string | null {
  if (view.scope === "estate") return null;
  const names = option.forests.map((row) => row.scope);
  return names.find((name) => name === view.forest) ?? names[0] ?? null;
}

/** The row of an option that the view is about: that of the forest, or that of the estate. */
export function rowInScope({ estate, forests }: OptionGroup, forest: string | null): OptionRow | null {
  return forest === null ? estate : (forests.find((row) => row.scope === forest) ?? null);
}

/** The option whose proof is shown: the one chosen, else the one wished for, else the first that is not supported. */
export function chosenOption(
  groups: readonly OptionGroup[],
  view: OptionsView,
  bundle: OpenedBundle,
): OptionGroup | null {
  const byId = (id: OptionId | null): OptionGroup | undefined => groups.find((group) => group.estate.id === id);
  return (
    byId(view.option) ??
    companionGroups(bundle.result).find(({ estate }) => estate.id === view.option) ??
    byId(bundle.profile.signInWish) ??
    groups.find((group) => group.estate.status !== "supported") ??
    groups[0] ??
    null
  );
}

/** Options whose proof for the estate rests on a finding, in their fixed order. */
export function optionsRestingOn(result: ResultDocument, findingKey: string): readonly OptionRow[] {
  return [...optionGroups(result), ...companionGroups(result)].flatMap(({ estate }) =>
    estate.reasons.some((reason) => reason.findingKey === findingKey) ? [estate] : [],
  );
}
