import type { CheckContext } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import { checks } from "#domain/checks/index.ts";
import type { EstateFacts } from "#domain/facts/index.ts";

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
}

interface Played {
  readonly context: CheckContext;
  readonly findings: readonly Finding[];
  readonly assumed: readonly string[];
  /** Fixes taken at their word: the findings that ask for them pass. */
  readonly atTheirWord: ReadonlySet<string>;
}

/**
 * Judges an estate as if the fixes of these keys were done (`fixKey`). A fix with an effect changes the facts, so that
 * every check sees what it leaves behind; any other passes the findings that ask for it. Fixes that are asked for only
 * after others are found in later rounds. Pure.
 */
export function assume(context: CheckContext, keys: readonly string[]): Assumption {
  let state: Played = { context, findings: judged(context, new Set()), assumed: [], atTheirWord: new Set() };
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
    const played = playedThrough({ ...state.context, estate }, finding);
    if (played === null) atTheirWord.add(key);
    else estate = played;
  }
  const context = { ...state.context, estate };
  return {
    context,
    findings: judged(context, atTheirWord),
    assumed: [...state.assumed, ...asking.keys()],
    atTheirWord,
  };
}

function playedThrough(context: CheckContext, finding: Finding): EstateFacts | null {
  const id = fixOf(finding)?.id as FixId | undefined;
  return (id === undefined ? undefined : effects[id])?.(context, finding) ?? null;
}

function judged(context: CheckContext, atTheirWord: ReadonlySet<string>): readonly Finding[] {
  const findings = checks.flatMap(({ check }) => check.run(context));
  if (atTheirWord.size === 0) return findings;
  return findings.map((finding) => {
    const key = fixKey(finding);
    return key !== null && atTheirWord.has(key)
      ? { ...finding, verdict: "pass", message: "assumed", missing: [] }
      : finding;
  });
}
