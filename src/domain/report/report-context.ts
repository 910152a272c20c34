import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { FindingRow, OptionRow, ResultDocument } from "#domain/result/result-document.ts";

import { factSources, type FactSources } from "./fact-sources.ts";
import { findingGroups, type FindingGroup } from "./finding-groups.ts";
import { missingGroups, type MissingGroup } from "./missing-facts.ts";

/** What every section of the report looks things up in. */
export interface ReportContext {
  readonly opened: OpenedBundle;
  readonly result: ResultDocument;
  /** Every finding, in the order of the report. */
  readonly groups: readonly FindingGroup[];
  /** By the key of a finding. */
  readonly findings: ReadonlyMap<string, FindingRow>;
  readonly groupOf: (findingKey: string) => FindingGroup | undefined;
  /** Of the findings that are shown with their evidence. */
  readonly sources: FactSources;
  readonly missing: readonly MissingGroup[];
  /** The answers for the estate as a whole, in the order of the options. */
  readonly options: readonly OptionRow[];
}

/** What passes or does not apply is listed by name, without its evidence. */
const isShownInFull = ({ verdict }: FindingRow): boolean => verdict !== "pass" && verdict !== "notApplicable";

/** Works out once what the sections share. */
export function reportContext(opened: OpenedBundle): ReportContext {
  const { result } = opened;
  const groups = findingGroups(result.findings);
  const byFinding = new Map(groups.flatMap((group) => group.findings.map(({ key }) => [key, group])));
  const shown = groups.flatMap(({ findings }) => findings).filter(isShownInFull);
  return {
    opened,
    result,
    groups,
    findings: new Map(result.findings.map((finding) => [finding.key, finding])),
    groupOf: (findingKey) => byFinding.get(findingKey),
    sources: factSources(shown),
    missing: missingGroups(shown.filter(({ verdict }) => verdict === "unknown")),
    options: result.options.filter(({ scope }) => scope === "estate"),
  };
}
