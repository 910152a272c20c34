import { useMemo } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { EvidencePane } from "#renderer/components/evidence-pane.tsx";
import { evidencePaneStrings } from "#renderer/components/evidence-pane.strings.ts";
import { rowElement } from "#renderer/components/use-row-focus.ts";
import type { FindingsGroup } from "#renderer/state/select-findings.ts";
import { optionsRestingOn } from "#renderer/state/select-options.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { evidenceOf } from "#renderer/words/evidence-of.ts";
import { RecheckButton } from "#renderer/components/recheck-button.tsx";
import { useRecheck } from "#renderer/state/use-recheck.ts";
import { ShowInOptions } from "./show-in-options.tsx";
import { canBeWaived, WaiveButton } from "./waive-button.tsx";
import { useFindingsStyles } from "./use-findings-styles.ts";

export interface FindingsPaneProps {
  readonly bundle: OpenedBundle;
  readonly groups: readonly FindingsGroup[];
  readonly chosen: FindingRow;
}

/** The evidence of the chosen finding, and the way to the one above and below. */
export function FindingsPane({ bundle, groups, chosen }: FindingsPaneProps) {
  const styles = useFindingsStyles();
  const now = useNow();
  const change = useAppState((state) => state.changeFindingsView);
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const index = shown.findIndex((finding) => finding.key === chosen.key);
  const options = useMemo(() => optionsRestingOn(bundle.result, chosen.key), [bundle, chosen.key]);
  const recheck = useRecheck(chosen);
  const isKept = useAppState((state) => state.assessment !== null);
  const isWaivable = isKept && canBeWaived(chosen);
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
        actions={
          options.length === 0 && recheck === null && !isWaivable ? undefined : (
            <>
              {options.length > 0 && <ShowInOptions findingKey={chosen.key} options={options} />}
              {isWaivable && <WaiveButton finding={chosen} />}
              {recheck !== null && <RecheckButton {...recheck} />}
            </>
          )
        }
      />
    </aside>
  );
}
