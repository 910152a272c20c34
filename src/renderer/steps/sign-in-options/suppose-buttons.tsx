import { ToggleButton } from "@fluentui/react-components";
import type { FindingRow } from "#domain/result/result-document.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

/** The outcomes that differ from the verdict. A fix that can be assumed says more than the bare outcome. */
function outcomesOf({ verdict, fix }: FindingRow): readonly boolean[] {
  switch (verdict) {
    case "fail":
    case "warn":
      return fix === null ? [true] : [];
    case "unknown":
    case "manual":
      return [true, false];
    case "pass":
      return [false];
    case "notApplicable":
      return [];
  }
}

/** Supposes that a finding were otherwise: what a fact that is missing, or may be wrong, would change. */
export function SupposeButtons({ finding }: { readonly finding: FindingRow }) {
  const suppose = useAppState((state) => state.suppose);
  const supposed = useAppState((state) => state.whatIf.outcomes.find((one) => one.isOn && one.finding === finding.key));
  return outcomesOf(finding).map((holds) => (
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
