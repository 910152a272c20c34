import { useMemo } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { chosenFinding, findingsInScope, groupFindings } from "#renderer/state/select-findings.ts";
import { useRunBefore } from "#renderer/state/use-run-before.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { compactQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { FindingsHead } from "./findings-head.tsx";
import { FindingsList } from "./findings-list.tsx";
import { FindingsPane } from "./findings-pane.tsx";
import { findingsStrings as strings } from "./findings.strings.ts";
import { useFindingsFilter } from "./use-findings-filter.ts";
import { useFindingsStyles } from "./use-findings-styles.ts";

/** All findings of the open estate, and the evidence of the selected one. */
export function FindingsView() {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const showStep = useAppState((state) => state.showStep);
  if (bundle === null) {
    return (
      <EmptyPage
        title={strings.title}
        text={strings.noEstate}
        action={{ label: strings.toStart, onClick: () => showStep("start") }}
      />
    );
  }
  return <OpenFindings bundle={bundle} />;
}

function OpenFindings({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useFindingsStyles();
  const view = useAppState((state) => state.findingsView);
  useRunBefore();
  const filter = useFindingsFilter();
  const inScope = useMemo(() => findingsInScope(bundle.result.findings, filter), [bundle, filter]);
  const groups = useMemo(() => groupFindings(inScope, filter), [inScope, filter]);
  // Where the pane would lie over the list, it opens only when asked for.
  const isCompact = useMediaQuery(compactQuery);
  const chosen = isCompact && view.choice.kind === "first" ? null : chosenFinding(groups, view);
  return (
    <div className={styles.page}>
      <FindingsHead bundle={bundle} inScope={inScope} groups={groups} />
      <div className={styles.content}>
        <FindingsList groups={groups} total={bundle.result.findings.length} chosen={chosen} />
        {chosen !== null && <FindingsPane bundle={bundle} groups={groups} chosen={chosen} />}
      </div>
    </div>
  );
}
