import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { FindingGrid } from "#renderer/components/finding-grid.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { formatWhen } from "#renderer/format/dates.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import type { ProgressState } from "#renderer/state/progress-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { useRunBefore } from "#renderer/state/use-run-before.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { changeCounts } from "#renderer/words/change-kinds.strings.ts";
import { changeGroups } from "./change-groups.ts";
import { ProgressSide } from "./progress-side.tsx";
import { progressStrings as strings } from "./progress.strings.ts";
import { useProgressStyles } from "./use-progress-styles.ts";

/** What changed since an earlier run of the estate, and how the plan stands. */
export function ProgressView() {
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
  return <OpenProgress bundle={bundle} />;
}

function OpenProgress({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useProgressStyles();
  const banner = useEstateBanner(bundle);
  const progress = useAppState((state) => state.progress);
  const compareWith = useAppState((state) => state.compareWith);
  const isKept = bundle.source.kind === "assessment";
  useRunBefore();
  return (
    <div className={styles.page}>
      <PageHead
        title={strings.title}
        sentence={useSentence(progress)}
        actions={
          <>
            {isKept && <Button onClick={() => void compareWith("run-before")}>{strings.withBefore}</Button>}
            <Button onClick={() => void compareWith("file")}>{strings.withFile}</Button>
          </>
        }
      >
        {banner !== null && <PageBanner {...banner} />}
      </PageHead>
      <div className={styles.content}>
        <ProgressSide bundle={bundle} comparison={progress.phase === "compared" ? progress.comparison : null} />
        <div className={styles.list} data-region>
          <Changes progress={progress} />
        </div>
      </div>
    </div>
  );
}

function useSentence(progress: ProgressState): string {
  const now = useNow();
  if (progress.phase !== "compared") return progress.phase === "asking" ? strings.asking : strings.notCompared;
  const { comparison, file } = progress;
  return strings.sentence(formatWhen(comparison.before.gatheredAt, now), file, changeCounts(comparison));
}

function Changes({ progress }: { readonly progress: ProgressState }) {
  const styles = useProgressStyles();
  // What is still there is known; it is looked at last.
  const [folded, setFolded] = useState<readonly string[]>(["still-there"]);
  const showStep = useAppState((state) => state.showStep);
  const changeFindings = useAppState((state) => state.changeFindingsView);
  const comparison = progress.phase === "compared" ? progress.comparison : null;
  const groups = useMemo(() => (comparison === null ? [] : changeGroups(comparison, folded)), [comparison, folded]);
  if (progress.phase === "failed") {
    return <ErrorCause title={strings.failed} code={progress.error.code} {...describeError(progress.error)} />;
  }
  if (comparison === null) {
    return progress.phase === "asking" ? null : (
      <EmptyState text={progress.phase === "none" ? strings.noneBefore : strings.notCompared} />
    );
  }
  if (groups.length === 0) return <EmptyState text={`${strings.findings}: ${changeCounts(comparison)}.`} />;
  return (
    <div className={styles.grid}>
      <FindingGrid
        groups={groups}
        since={null}
        selectedKey={null}
        onSelect={(key) => {
          changeFindings({ choice: { kind: "finding", key }, verdicts: ["fail", "warn", "unknown", "manual", "pass"] });
          showStep("findings");
        }}
        onTurn={(id) =>
          setFolded((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]))
        }
        onClose={() => undefined}
        scrollTop={null}
        onScrolled={() => undefined}
      />
    </div>
  );
}
