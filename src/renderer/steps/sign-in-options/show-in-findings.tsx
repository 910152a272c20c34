import { Button } from "@fluentui/react-components";
import type { FindingRow } from "#domain/result/result-document.ts";
import { freshFindingsView } from "#renderer/state/findings-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

/** The way from a proof to the finding in the list of all, with filters that show it. */
export function ShowInFindings({ finding: { key, verdict } }: { readonly finding: FindingRow }) {
  const view = useAppState((state) => state.findingsView);
  const change = useAppState((state) => state.changeFindingsView);
  const showStep = useAppState((state) => state.showStep);
  const show = (): void => {
    const verdicts = view.verdicts.includes(verdict) ? view.verdicts : [...view.verdicts, verdict];
    const { grouping } = view;
    change({ ...freshFindingsView, verdicts, grouping, choice: { kind: "finding", key } });
    showStep("findings");
  };
  return (
    <Button size="small" onClick={show}>
      {strings.showInFindings}
    </Button>
  );
}
