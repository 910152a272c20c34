import type { Finding, Verdict } from "#domain/checks/finding.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { optionStatuses } from "./option-statuses.ts";
import type { OptionStatus, ProofNode, Reason, ReasonKind } from "./assessment.ts";
import { canDecide, rules } from "./rules.ts";
import type { OptionId } from "./option-ids.ts";
import type { Rule } from "./rule-book.ts";

/** Findings that bear on an option, with the rule each one applies. */
export interface RuledFinding {
  readonly finding: Finding;
  readonly rule: Rule;
}

/** The findings whose rule names the option. A finding of an unknown rule bears on none. */
export function findingsOf(option: OptionId, findings: readonly Finding[]): readonly RuledFinding[] {
  return findings.flatMap((finding) => {
    const rule = rules.get(finding.ruleId);
    return rule?.options.includes(option) === true ? [{ finding, rule }] : [];
  });
}

function reasonKind({ finding, rule }: RuledFinding): ReasonKind | null {
  switch (finding.verdict) {
    case "fail":
      if (rule.effect === "scope") return "scope";
      return canDecide(rule) ? "blocker" : "warning";
    case "warn":
      return rule.effect === "scope" ? "scope" : "warning";
    case "unknown":
      return canDecide(rule) ? "missing" : "not-known";
    case "manual":
      return "manual";
    case "pass":
      return "holds";
    case "notApplicable":
      return null;
  }
}

/** Whether a finding has a say in the status: it blocks, or lacks a fact that could. */
export function isDeciding(ruled: RuledFinding): boolean {
  const kind = reasonKind(ruled);
  return kind === "blocker" || kind === "missing";
}

/** Reasons in the order of their weight, then as found. */
export function reasonsOf(findings: readonly RuledFinding[]): readonly Reason[] {
  const order: readonly ReasonKind[] = ["blocker", "missing", "warning", "scope", "manual", "not-known", "holds"];
  return findings
    .flatMap((ruled) => {
      const kind = reasonKind(ruled);
      return kind === null ? [] : [{ kind, findingKey: ruled.finding.key, ruleId: ruled.rule.id }];
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** A blocker without a fix outweighs one with a fix, which outweighs a missing fact. */
export function statusOf(reasons: readonly Reason[]): OptionStatus {
  const blockers = reasons.filter((reason) => reason.kind === "blocker");
  if (blockers.some((reason) => rules.get(reason.ruleId)?.isFixable === false)) return "unsupported";
  if (blockers.length > 0) return "supported-after";
  return reasons.some((reason) => reason.kind === "missing") ? "undecided" : "supported";
}

/** The worst of several statuses; `supported` when there are none. */
export function worstStatus(statuses: readonly OptionStatus[]): OptionStatus {
  return optionStatuses.find((status) => statuses.includes(status)) ?? "supported";
}

const verdictsWorstFirst: readonly Verdict[] = ["fail", "unknown", "warn", "manual", "pass", "notApplicable"];

/** The worst verdict of several; `notApplicable` when there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdictsWorstFirst.find((verdict) => verdicts.includes(verdict)) ?? "notApplicable";
}

/** Groups findings into scope → check → finding, worst first, so that what decides stands on top. */
export function proofOf(findings: readonly RuledFinding[]): readonly ProofNode[] {
  const scopes = groupBy(
    findings,
    ({ finding: { subject } }) => `${subject.forest ?? ""}|${subject.servingForest ?? ""}`,
  );
  return scopes.map((inScope) => scopeNode(inScope)).toSorted(worseFirst);
}

function scopeNode(findings: readonly RuledFinding[]): ProofNode {
  const children = groupBy(findings, ({ finding }) => finding.checkId)
    .map(checkNode)
    .toSorted(worseFirst);
  const subject = findings[0]?.finding.subject;
  return {
    kind: "scope",
    verdict: worstVerdict(children.map((child) => child.verdict)),
    checkId: null,
    findingKey: null,
    forest: subject?.forest ?? null,
    servingForest: subject?.servingForest ?? null,
    children,
  };
}

function checkNode(findings: readonly RuledFinding[]): ProofNode {
  const children = findings
    .map(({ finding }): ProofNode => ({
      kind: "finding",
      verdict: finding.verdict,
      checkId: finding.checkId,
      findingKey: finding.key,
      forest: finding.subject.forest,
      servingForest: finding.subject.servingForest,
      children: [],
    }))
    .toSorted(worseFirst);
  const [first] = children;
  return {
    kind: "check",
    verdict: worstVerdict(children.map((child) => child.verdict)),
    checkId: first?.checkId ?? null,
    findingKey: null,
    forest: first?.forest ?? null,
    servingForest: first?.servingForest ?? null,
    children,
  };
}

function worseFirst(a: ProofNode, b: ProofNode): number {
  return verdictsWorstFirst.indexOf(a.verdict) - verdictsWorstFirst.indexOf(b.verdict);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** A forest that could hold the agents or the farm, with what its choice would give. */
export interface Candidate {
  readonly servingForest: DnsName;
  readonly status: OptionStatus;
  readonly blockers: number;
  readonly missing: number;
  readonly enabledUsers: number;
}

/** Best first: status, then fewer fixes, fewer open facts, more users at home; the name breaks ties. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    optionStatuses.indexOf(b.status) - optionStatuses.indexOf(a.status) ||
    a.blockers - b.blockers ||
    a.missing - b.missing ||
    b.enabledUsers - a.enabledUsers ||
    compareText(a.servingForest, b.servingForest)
  );
}
