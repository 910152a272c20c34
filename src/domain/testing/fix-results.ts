import type { FindingRow, ResultDocument } from "#domain/result/result-document.ts";
import { checks } from "#domain/checks/index.ts";
import type { FixId } from "#domain/plan/fixes.ts";

import { testInstant } from "./envelopes.ts";

/** The names of a place that a fix is done at. */
export type FixPlace = Partial<FindingRow["subject"]>;

/** A result in which every check that names a fix asks for it at one place, and nothing else is open. */
export function aResultAsking(
  fix: FixId,
  place: FixPlace,
  evidence: Readonly<Record<string, string | number | boolean>> = {},
): { readonly step: { readonly key: string; readonly fix: FixId }; readonly result: ResultDocument } {
  const subject = { forest: null, domain: null, servingForest: null, object: null, ...place };
  const key = [fix, ...Object.values(place)].join("/");
  const findings = checks.flatMap(({ check, strings }): FindingRow[] => {
    const words = [strings.fix, ...Object.values(strings.fixes ?? {})].find(({ id }) => id === fix);
    if (words === undefined) return [];
    return [
      {
        key: `${check.id}/${key}`,
        checkId: check.id,
        ruleId: check.rules[0] ?? "",
        area: check.area,
        verdict: "fail",
        severity: "blocker",
        title: strings.failTitle,
        goal: strings.title,
        text: `Seen at ${Object.values(place).join(", ")}.`,
        why: strings.why,
        subject,
        evidence: Object.entries(evidence).map(([label, value]) => ({
          label,
          value,
          users: null,
          fact: null,
          from: null,
        })),
        missing: [],
        fix: { ...words, key },
        waiver: null,
        affects: [],
        source: [],
        basis: "documented",
      },
    ];
  });
  return { step: { key, fix }, result: { ...emptyResult, findings, ...estateAt(place, evidence) } };
}

/** The forest and the domain of a place as they would have been read, with one controller. */
function estateAt(
  { forest, domain }: FixPlace,
  { dNSHostName }: Readonly<Record<string, unknown>>,
): Pick<ResultDocument, "forests" | "domains"> {
  if (forest == null) return { forests: [], domains: [] };
  const unread = { functionalLevel: null, users: null };
  const name = domain ?? forest;
  const domainControllers = typeof dNSHostName === "string" ? [dNSHostName] : [];
  return {
    forests: [
      {
        ...unread,
        name: forest,
        origin: "server-given",
        reach: "read",
        schemaVersion: null,
        upnSuffixes: null,
        suffixesInUse: null,
        domains: [name],
      },
    ],
    domains: [{ ...unread, name, netbiosName: null, forest, computers: null, domainControllers }],
  };
}

const emptyResult: ResultDocument = {
  kind: "groundcheck-result",
  schemaVersion: 1,
  appVersion: "1.0.0",
  isSample: false,
  gatheredAt: { startedAt: testInstant, finishedAt: testInstant },
  evaluatedAt: testInstant,
  vantage: null,
  forests: [],
  domains: [],
  trusts: [],
  findings: [],
  questions: [],
  options: [],
  coverage: { asked: 0, answered: 0, failed: 0, notAsked: 0, failures: [] },
};
