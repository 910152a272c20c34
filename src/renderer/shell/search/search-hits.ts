import type { Verdict } from "#domain/checks/finding.ts";
import { verdicts } from "#domain/checks/verdicts.ts";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { FindingRow, ResultDocument } from "#domain/result/result-document.ts";
import { itemId, type MapItem } from "#renderer/components/estate-map/map-item.ts";
import type { StepId } from "#renderer/state/step-id.ts";
import { searchStrings as strings } from "./search.strings.ts";

/** What choosing a hit does. */
export type SearchTarget =
  | { readonly kind: "step"; readonly step: StepId }
  | { readonly kind: "command"; readonly command: "open" | "sample" }
  | { readonly kind: "finding"; readonly finding: FindingRow }
  | { readonly kind: "findings"; readonly search: string }
  | { readonly kind: "map"; readonly item: MapItem };

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  /** What it is and where, in a few words. */
  readonly detail: string;
  readonly verdict: Verdict | null;
  readonly target: SearchTarget;
}

export interface SearchGroup {
  readonly id: keyof typeof strings.groups;
  readonly hits: readonly SearchHit[];
}

export interface Searched {
  readonly steps: readonly { readonly id: StepId; readonly title: string; readonly phase: string }[];
  /** `null` while no estate is open. */
  readonly estate: { readonly result: ResultDocument; readonly map: EstateMap } | null;
}

/** So many hits of one group are shown. */
const longestGroup = 6;

const hit = (id: string, title: string, detail: string, target: SearchTarget): SearchHit => ({
  id,
  title,
  detail,
  verdict: null,
  target,
});

/**
 * Everything that holds all words of a query, in any order and case: steps, findings worst first, objects of the estate,
 * commands. Groups without a hit are left out; without a query there are the steps and commands.
 */
export function searchHits({ steps, estate }: Searched, query: string): readonly SearchGroup[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const holds = ({ title, detail }: SearchHit): boolean => {
    const text = `${title} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const first = words[0] ?? "";
  // What begins with the query comes before what merely holds it.
  const found = (hits: readonly SearchHit[]): SearchHit[] =>
    hits
      .filter(holds)
      .toSorted(
        (a, b) => Number(b.title.toLowerCase().startsWith(first)) - Number(a.title.toLowerCase().startsWith(first)),
      );
  const ofEstate = words.length === 0 ? null : estate;
  const findings = ofEstate === null ? [] : findingHits(ofEstate.result.findings).filter(holds);
  const groups: readonly SearchGroup[] = [
    {
      id: "steps",
      hits: found(steps.map(({ id, title, phase }) => hit(id, title, phase, { kind: "step", step: id }))),
    },
    { id: "findings", hits: shortened(findings, query) },
    { id: "objects", hits: ofEstate === null ? [] : found(objectHits(ofEstate)).slice(0, longestGroup) },
    { id: "commands", hits: found(commandHits()) },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

/** The worst ones, and the way to all of them where there are more. */
function shortened(findings: readonly SearchHit[], query: string): readonly SearchHit[] {
  if (findings.length <= longestGroup) return findings;
  const all = hit("all-findings", strings.allFindings(findings.length), "", {
    kind: "findings",
    search: query.trim(),
  });
  return [...findings.slice(0, longestGroup - 1), all];
}

function findingHits(findings: readonly FindingRow[]): readonly SearchHit[] {
  const rank = ({ verdict }: FindingRow): number => verdicts.indexOf(verdict);
  return findings
    .toSorted((a, b) => rank(a) - rank(b))
    .map((finding) => {
      const { forest, domain, object } = finding.subject;
      const detail = [object, domain ?? forest].filter((name) => name !== null).join(", ");
      return {
        ...hit(`finding ${finding.key}`, finding.title, detail, { kind: "finding", finding }),
        verdict: finding.verdict,
      };
    });
}

function objectHits({ result, map }: NonNullable<Searched["estate"]>): readonly SearchHit[] {
  const onMap = (item: MapItem, title: string, detail: string): SearchHit =>
    hit(`${itemId(item)} ${title}`, title, detail, { kind: "map", item });
  return [
    ...map.forests.map(({ name }) => onMap({ kind: "forest", name }, name, strings.kinds.forest)),
    ...map.forests.flatMap((forest) =>
      forest.domains.map(({ name }) => onMap({ kind: "domain", name }, name, strings.kinds.domain(forest.name))),
    ),
    ...map.links.map(({ id, forests: [a, b] }) =>
      onMap({ kind: "trust", name: id }, strings.trust(a, b), strings.kinds.trust),
    ),
    ...result.domains.flatMap(({ name, domainControllers }) =>
      (domainControllers ?? []).map((controller) =>
        onMap({ kind: "domain", name }, controller, strings.kinds.controller(name)),
      ),
    ),
    ...result.forests.flatMap(({ name, suffixesInUse }) =>
      (suffixesInUse ?? []).map(({ suffix }) => onMap({ kind: "forest", name }, suffix, strings.kinds.suffix(name))),
    ),
  ];
}

function commandHits(): readonly SearchHit[] {
  const { open, sample, start, settings, help } = strings.commands;
  return [
    hit("command open", open, "", { kind: "command", command: "open" }),
    hit("command sample", sample, "", { kind: "command", command: "sample" }),
    hit("command start", start, "", { kind: "step", step: "start" }),
    hit("command settings", settings, "", { kind: "step", step: "settings" }),
    hit("command help", help, "", { kind: "step", step: "help" }),
  ];
}
