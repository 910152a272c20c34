import type { CheckContext } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import { checks } from "#domain/checks/index.ts";
import type { EstateFacts } from "#domain/facts/index.ts";

import { canBeSupposed, supposedFinding, type Supposition } from "./supposition.ts";
import { effects } from "./effects/index.ts";
import type { FixId } from "./fixes.ts";
import { fixKey, fixOf } from "#domain/checks/fix-of.ts";

/** The estate judged as if some fixes were done. */
export interface Assumption {
  /** The facts as those fixes leave them that were played through. */
  readonly context: CheckContext;
  readonly findings: readonly Finding[];
  /** Keys of fixes that were played through or taken at their word, in the order given. */
  readonly assumed: readonly string[];
  /** Keys that no finding asks for, neither now nor after the others. */
  readonly unneeded: readonly string[];
  /** What was supposed of findings that are there. */
  readonly supposed: readonly Supposition[];
  /** Keys of findings that something was supposed of, and that are not there or do not apply. */
  readonly notThere: readonly string[];
}

interface Played {
  readonly context: CheckContext;
  readonly findings: readonly Finding[];
  readonly assumed: readonly string[];
  /** Fixes taken at their word: the findings that ask for them pass. */
  readonly atTheirWord: ReadonlySet<string>;
  /** By the key of the finding. */
  readonly supposed: ReadonlyMap<string, Supposition>;
}

/**
 * Judges an estate as if the fixes of these keys were done (`fixKey`). A fix with an effect changes the facts, so that
 * every check sees what it leaves behind; any other passes the findings that ask for it. Fixes that are asked for only
 * after others are found in later rounds. What is supposed of a finding takes the place of its verdict, before any fix.
 * Pure.
 */
export function assume(
  context: CheckContext,
  keys: readonly string[],
  suppositions: readonly Supposition[] = [],
): Assumption {
  const supposed = new Map(suppositions.map((supposition) => [supposition.finding, supposition]));
  const given = { context, assumed: [], atTheirWord: new Set<string>(), supposed };
  let state: Played = { ...given, findings: judged(given) };
  const there = new Set(state.findings.filter(canBeSupposed).map(({ key }) => key));
  let open = [...new Set(keys)];
  while (open.length > 0) {
    const next = playRound(state, open);
    if (next === state) break;
    state = next;
    open = open.filter((key) => !next.assumed.includes(key));
  }
  return {
    context: state.context,
    findings: state.findings,
    assumed: keys.filter((key) => state.assumed.includes(key)),
    unneeded: open,
    supposed: suppositions.filter(({ finding }) => there.has(finding)),
    notThere: suppositions.filter(({ finding }) => !there.has(finding)).map(({ finding }) => finding),
  };
}

/** All fixes that are asked for now, at once; the same state when there are none. */
function playRound(state: Played, open: readonly string[]): Played {
  const asking = new Map<string, Finding>();
  for (const finding of state.findings) {
    const key = fixKey(finding);
    if (key !== null && open.includes(key) && !asking.has(key)) asking.set(key, finding);
  }
  if (asking.size === 0) return state;
  const atTheirWord = new Set(state.atTheirWord);
  let { estate } = state.context;
  for (const [key, finding] of asking) {
    // A fault that is only supposed is in no fact that an effect could change.
    const played = state.supposed.has(finding.key) ? null : playedThrough({ ...state.context, estate }, finding);
    if (played === null) atTheirWord.add(key);
    else estate = played;
  }
  const next = { ...state, context: { ...state.context, estate }, atTheirWord };
  return { ...next, findings: judged(next), assumed: [...state.assumed, ...asking.keys()] };
}

function playedThrough(context: CheckContext, finding: Finding): EstateFacts | null {
  const id = fixOf(finding)?.id as FixId | undefined;
  return (id === undefined ? undefined : effects[id])?.(context, finding) ?? null;
}

function judged({ context, atTheirWord, supposed }: Omit<Played, "findings">): readonly Finding[] {
  const findings = checks.flatMap(({ check }) => check.run(context));
  if (atTheirWord.size === 0 && supposed.size === 0) return findings;
  return findings.map((found) => {
    const supposition = supposed.get(found.key);
    const finding = supposition === undefined ? found : supposedFinding(found, supposition);
    const key = fixKey(finding);
    return key !== null && atTheirWord.has(key)
      ? { ...finding, verdict: "pass", message: "assumed", missing: [] }
      : finding;
  });
}
