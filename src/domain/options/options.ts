import type { CheckContext } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import { notJudged } from "#domain/checks/not-judged.ts";
import { enabledUsers } from "#domain/derived/suffixes.ts";
import { forestsInScope, readForests, statedAgentForests, userForests } from "#domain/derived/user-forests.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import {
  compareCandidates,
  findingsOf,
  isDeciding,
  proofOf,
  reasonsOf,
  statusOf,
  worstStatus,
  type Candidate,
  type RuledFinding,
} from "./assess.ts";
import type { Assessment, Reason } from "./assessment.ts";
import { BearingFindings } from "./bearing-findings.ts";
import { judgedIds, type OptionId } from "./option-ids.ts";
import { rules } from "./rules.ts";

/** Options that need servers in one forest which then serve the users of the others. */
const servedFromOneForest: ReadonlySet<OptionId> = new Set(["pass-through-authentication", "ad-fs"]);

/** Rules that only a server, a client, a network path or a person can show. */
function rulesToVerify(option: OptionId): string[] {
  const unjudged = new Set(notJudged.map(({ ruleId }) => ruleId));
  return [...rules.values()]
    .filter((rule) => rule.options.includes(option))
    .filter((rule) => unjudged.has(rule.id) || (rule.scope !== null && rule.scope !== "objects"))
    .map((rule) => rule.id);
}

interface Bearing {
  readonly option: OptionId;
  /** Every forest in scope. */
  readonly forests: readonly DnsName[];
  /** Those of them whose users sign in, or may do so. */
  readonly withUsers: ReadonlySet<DnsName>;
  readonly findings: BearingFindings;
  /** Those of them that alone settle the status: blockers and missing facts. */
  readonly deciding: BearingFindings;
}

/** What bears on one forest when `serving` holds the servers; without users of its own it is only synced. */
function bearingOn(
  forest: DnsName,
  serving: DnsName | null,
  { findings, withUsers }: Pick<Bearing, "findings" | "withUsers">,
): readonly RuledFinding[] {
  if (!withUsers.has(forest)) return findings.select({ forest, seats: ["synced"] });
  const holder = serving ?? forest;
  const seats = ["synced", "users", "both"] as const;
  return findings.select(
    { forest, seats: holder === forest ? [...seats, "serving"] : seats },
    ...(holder === forest ? [] : [{ forest: holder, seats: ["serving", "both"] as const }]),
    ...(serving === null ? [] : [{ forest, servedFrom: serving }]),
  );
}

function unique(findings: readonly RuledFinding[]): readonly RuledFinding[] {
  return [...new Set(findings)];
}

function assessment(
  bearing: Bearing,
  parts: Pick<Assessment, "scope" | "servingForest" | "candidates"> & { readonly findings: readonly RuledFinding[] },
): Assessment {
  const reasons = reasonsOf(parts.findings);
  return {
    option: bearing.option,
    scope: parts.scope,
    status: statusOf(reasons),
    inProgrammeScope: !bearing.findings.all.some(isOutsideProgramme),
    servingForest: parts.servingForest,
    candidates: parts.candidates,
    reasons: [...reasons],
    toVerify: rulesToVerify(bearing.option),
    proof: [...proofOf(parts.findings)],
  };
}

function isOutsideProgramme({ finding, rule }: RuledFinding): boolean {
  return rule.effect === "scope" && (finding.verdict === "warn" || finding.verdict === "fail");
}

function candidate(serving: DnsName, bearing: Bearing, context: CheckContext): Candidate {
  const deciding = { findings: bearing.deciding, withUsers: bearing.withUsers };
  const perForest = bearing.forests.map((forest) => reasonsOf(bearingOn(forest, serving, deciding)));
  const keys = (kind: Reason["kind"]): number =>
    new Set(perForest.flat().flatMap((reason) => (reason.kind === kind ? [reason.findingKey] : []))).size;
  const record = context.estate.forests.find((forest) => forest.name === serving);
  const users = record === undefined ? null : enabledUsers(record);
  return {
    servingForest: serving,
    status: worstStatus(perForest.map(statusOf)),
    blockers: keys("blocker"),
    missing: keys("missing"),
    enabledUsers: users?.known === true ? users.value : 0,
  };
}

/** Candidates best first. Stated agent forests leave no other choice, and each of them must do. */
function candidatesFor(bearing: Bearing, context: CheckContext): readonly Candidate[] {
  if (!servedFromOneForest.has(bearing.option)) return [];
  const { estate, profile } = context;
  const eligible = isStated(bearing, context)
    ? statedAgentForests(estate, profile).forests
    : readForests(estate, profile);
  return eligible.map(({ name }) => candidate(name, bearing, context)).toSorted(compareCandidates);
}

/** Whether the profile fixes which forests serve this option. */
function isStated({ option }: Bearing, { profile }: CheckContext): boolean {
  return option === "pass-through-authentication" && profile.agentForests.length > 0;
}

/**
 * The forests that decide: the best candidate, or every stated agent forest, since any agent may get any sign-in. With
 * no candidate at all the forests are judged by themselves; a stated name that is not in the estate is then unknown
 * under PTA-AGENT-05, so that no pair is passed by being left out.
 */
function chosen(
  candidates: readonly Candidate[],
  bearing: Bearing,
  context: CheckContext,
): readonly (DnsName | null)[] {
  const names = candidates.map((entry) => entry.servingForest);
  if (names.length === 0) return [null];
  return isStated(bearing, context) ? names : names.slice(0, 1);
}

function bearingOf(option: OptionId, findings: readonly Finding[], { estate, profile }: CheckContext): Bearing {
  const forests = forestsInScope(estate, profile).map((forest) => forest.name);
  const withUsers = new Set(userForests(estate, profile).map((forest) => forest.name));
  const bearing = findingsOf(option, findings);
  return {
    option,
    forests,
    withUsers,
    findings: new BearingFindings(bearing),
    deciding: new BearingFindings(bearing.filter(isDeciding)),
  };
}

/** All that bears on the estate when each of these forests has to serve it. */
function bearingOnAll(serving: readonly (DnsName | null)[], bearing: Bearing): readonly RuledFinding[] {
  return unique(bearing.forests.flatMap((forest) => serving.flatMap((name) => bearingOn(forest, name, bearing))));
}

/** The ways to serve an option: each alone would do, and every forest it names has to. */
export function waysToServe(
  option: OptionId,
  findings: readonly Finding[],
  context: CheckContext,
): readonly (readonly (DnsName | null)[])[] {
  const bearing = bearingOf(option, findings, context);
  const names = candidatesFor(bearing, context).map(({ servingForest }) => servingForest);
  if (names.length === 0) return [[null]];
  return isStated(bearing, context) ? [names] : names.map((name) => [name]);
}

/** What an option rests on in the estate when these forests serve it, weightiest first. */
export function reasonsServedFrom(
  option: OptionId,
  serving: readonly (DnsName | null)[],
  judged: { readonly findings: readonly Finding[]; readonly context: CheckContext },
): readonly Reason[] {
  return reasonsOf(bearingOnAll(serving, bearingOf(option, judged.findings, judged.context)));
}

function assessOption(option: OptionId, findings: readonly Finding[], context: CheckContext): readonly Assessment[] {
  const bearing = bearingOf(option, findings, context);
  const { forests } = bearing;
  const candidates = candidatesFor(bearing, context);
  const serving = chosen(candidates, bearing, context);
  const servingForest = candidates[0]?.servingForest ?? null;
  const rows = forests.map((forest) =>
    assessment(bearing, {
      scope: forest,
      servingForest,
      candidates: [],
      findings: unique(serving.flatMap((name) => bearingOn(forest, name, bearing))),
    }),
  );
  const estate = assessment(bearing, {
    scope: "estate",
    servingForest,
    candidates: candidates.map(({ servingForest: name, status, blockers, missing }) => ({
      servingForest: name,
      status,
      blockers,
      missing,
    })),
    findings: bearingOnAll(serving, bearing),
  });
  return [estate, ...rows];
}

/** Judges every option for the estate and for each forest in scope, in the fixed order of options. */
export function assessOptions(findings: readonly Finding[], context: CheckContext): readonly Assessment[] {
  return judgedIds.flatMap((option) => assessOption(option, findings, context));
}
