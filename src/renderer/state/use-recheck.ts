import type { FindingRow } from "#domain/result/result-document.ts";
import type { RecheckButtonProps } from "#renderer/components/recheck-button.tsx";
import { placesBehind } from "./places-behind.ts";
import { useAppState } from "./use-app-state.ts";

/** What asks again for the facts behind a finding; `null` in a bundle, and where no server was asked for them. */
export function useRecheck(finding: FindingRow): RecheckButtonProps | null {
  const run = useAppState((state) => state.assessment?.run ?? null);
  const error = useAppState((state) => state.assessment?.runError ?? null);
  const last = useAppState((state) => state.recheck);
  const recheckFinding = useAppState((state) => state.recheckFinding);
  const facts = placesBehind(finding).length;
  if (run === null || facts === 0) return null;
  const isThis = last?.key === finding.key;
  const onClick = (): void => void recheckFinding(finding);
  if (run !== "idle") return { facts, state: { phase: isThis ? "asking" : "busy" }, onClick };
  if (!isThis) return { facts, state: { phase: "ready" }, onClick };
  if (error !== null) return { facts, state: { phase: "failed", error }, onClick };
  return { facts, state: { phase: "asked", before: last.before, now: finding.verdict }, onClick };
}
