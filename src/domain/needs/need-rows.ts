import { ruleSources } from "#domain/options/rules.ts";
import type { Assessment } from "#domain/options/assessment.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { OptionRow } from "#domain/result/result-document.ts";

import { needsOf } from "./needs.ts";
import { needStrings } from "./needs.strings.ts";

/**
 * What an option takes here, in words. Told for the estate as a whole: servers are shared by its forests. The forests are
 * those that were judged, so that one left out by the profile counts nowhere.
 */
export function needRows(
  { option, scope, servingForest }: Assessment,
  judged: ReadonlySet<string>,
  { forests }: EstateFacts,
): OptionRow["needs"] {
  if (scope !== "estate") return [];
  const place = {
    forests: forests.filter(({ name }) => judged.has(name)),
    serving: forests.find(({ name }) => name === servingForest) ?? null,
  };
  return needsOf(option, place).map(({ id, params, source, isEstimate }) => ({
    id,
    label: needStrings[id]?.label ?? id,
    text: needStrings[id]?.say(params) ?? id,
    source: ruleSources[source]?.title ?? source,
    isEstimate,
  }));
}
