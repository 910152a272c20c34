import { ToggleButton } from "@fluentui/react-components";
import type { Verdict } from "#domain/checks/finding.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

/** The outcomes that differ from the verdict, for which no fix can be assumed instead. */
function outcomesOf(verdict: Verdict, canAssumeFix: boolean): readonly boolean[] {
  switch (verdict) {
    case "fail":
    case "warn":
      return canAssumeFix ? [] : [true];
    case "unknown":
    case "manual":
      return [true, false];
    case "pass":
      return [false];
    case "notApplicable":
      return [];
  }
}

export interface SupposeButtonsProps {
  readonly finding: FindingRow;
  /** A fix that can be assumed says more than the bare outcome. */
  readonly canAssumeFix: boolean;
}

/** Supposes that a finding were otherwise: what a fact that is missing, or may be wrong, would change. */
export function SupposeButtons({ finding, canAssumeFix }: SupposeButtonsProps) {
  const suppose = useAppState((state) => state.suppose);
  const supposed = useAppState((state) => state.whatIf.outcomes.find((one) => one.isOn && one.finding === finding.key));
  return outcomesOf(finding.verdict, canAssumeFix).map((holds) => (
    <ToggleButton
      key={String(holds)}
      size="small"
      checked={supposed?.holds === holds}
      onClick={() => void suppose(finding, holds)}
    >
      {holds ? strings.supposeHolds : strings.supposeFails}
    </ToggleButton>
  ));
}
