import type { FindingRow } from "#domain/result/result-document.ts";
import { EvidencePane } from "#renderer/components/evidence-pane.tsx";
import { evidencePaneStrings } from "#renderer/components/evidence-pane.strings.ts";
import { rowElement } from "#renderer/components/use-row-focus.ts";
import type { AreaGroup } from "#renderer/state/select-findings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { evidenceOf } from "#renderer/words/evidence-of.ts";
import { useFindingsStyles } from "./use-findings-styles.ts";

export interface FindingsPaneProps {
  readonly groups: readonly AreaGroup[];
  readonly chosen: FindingRow;
}

/** The evidence of the chosen finding, and the way to the one above and below. */
export function FindingsPane({ groups, chosen }: FindingsPaneProps) {
  const styles = useFindingsStyles();
  const now = useNow();
  const change = useAppState((state) => state.changeFindingsView);
  const shown = groups.flatMap((group) => group.findings);
  const index = shown.findIndex((finding) => finding.key === chosen.key);
  const stepTo = (finding: FindingRow | undefined): (() => void) | null =>
    finding === undefined ? null : () => change({ choice: { kind: "finding", key: finding.key } });
  const close = (): void => {
    rowElement(document, chosen.key)?.focus();
    change({ choice: { kind: "none" } });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the pane from anywhere in it
    <aside
      className={styles.pane}
      aria-label={evidencePaneStrings.region}
      data-region
      data-pane
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <EvidencePane
        key={chosen.key}
        view={evidenceOf(chosen)}
        now={now}
        steps={{ previous: stepTo(shown[index - 1]), next: stepTo(shown[index + 1]) }}
        onClose={close}
      />
    </aside>
  );
}
