import type { FindingRow } from "#domain/result/result-document.ts";
import { freshFindingsView } from "#renderer/state/findings-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";

/** Goes to a finding in the list of all, with filters that show it. */
export function useShowFinding(): (finding: FindingRow) => void {
  const { verdicts, grouping } = useAppState((state) => state.findingsView);
  const showStep = useAppState((state) => state.showStep);
  const change = useAppState((state) => state.changeFindingsView);
  return ({ key, verdict }) => {
    const shown = verdicts.includes(verdict) ? verdicts : [...verdicts, verdict];
    change({ ...freshFindingsView, verdicts: shown, grouping, choice: { kind: "finding", key } });
    showStep("findings");
  };
}
