import type { OptionId } from "#domain/options/option-ids.ts";
import { ruleSources } from "#domain/options/rules.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import type { CompareGroup, CompareRow } from "#renderer/components/compare-table.tsx";
import data from "#resources/sign-in-factors.json" with { type: "json" };
import { factors, factorStrings as strings, situationNames, type Fit } from "./factors.strings.ts";

const methods = ["password-hash-sync", "pass-through-authentication", "ad-fs"] as const;
type Method = (typeof methods)[number];

/** The document behind the factors, as it is cited. */
export const factorSource: string = ruleSources[data.source]?.title ?? data.source;

/**
 * The documented factors for choosing a method: what sets the methods apart, then how well each fits a situation, and
 * whether that is given here as far as findings tell.
 */
export function factorGroups(
  options: readonly OptionId[],
  findings: ReadonlyMap<string, FindingRow>,
): readonly CompareGroup[] {
  const row = (id: string, factor: string, say: (method: Method) => string): CompareRow => ({
    id,
    factor,
    cells: options.map((option) => {
      const method = methods.find((one) => one === option);
      return { kind: "text", text: method === undefined ? strings.companion : say(method) };
    }),
  });
  const considered = factors.map(({ id, factor, says }) => row(`factor/${id}`, factor, (method) => says[method]));
  const fitting = data.situations.map(({ id, check, ...fits }) =>
    row(`situation/${id}`, situationWords(id, check, findings), (method) => strings.fits[fits[method] as Fit]),
  );
  return [
    { id: "considerations", title: strings.considerations, rows: considered },
    { id: "situations", title: strings.situations, rows: fitting },
  ];
}

function situationWords(id: string, check: string | null, findings: ReadonlyMap<string, FindingRow>): string {
  const name = situationNames[id] ?? id;
  if (check === null) return name;
  const verdicts = [...findings.values()].filter(({ checkId }) => checkId === check).map(({ verdict }) => verdict);
  if (verdicts.some((verdict) => verdict === "fail" || verdict === "warn")) return strings.given(name);
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === "pass" || verdict === "notApplicable")
    ? strings.notGiven(name)
    : strings.notKnown(name);
}
