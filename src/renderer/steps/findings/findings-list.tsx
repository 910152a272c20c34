import type { FindingRow } from "#domain/result/result-document.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { FindingGrid } from "#renderer/components/finding-grid.tsx";
import { verdictCountWords } from "#renderer/components/verdict.strings.ts";
import { counted } from "#renderer/format/numbers.ts";
import { freshFindingsView } from "#renderer/state/findings-slice.ts";
import { verdictOrder, type AreaGroup, type VerdictCounts } from "#renderer/state/select-findings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { areaTitles } from "#renderer/words/area-titles.strings.ts";
import { subjectOf } from "#renderer/words/evidence-of.ts";
import { affectedOptions } from "#renderer/words/option-names.strings.ts";
import { findingsStrings as strings } from "./findings.strings.ts";
import { useFindingsStyles } from "./use-findings-styles.ts";

export interface FindingsListProps {
  readonly groups: readonly AreaGroup[];
  /** Of all findings, shown or not. */
  readonly total: number;
  readonly chosen: FindingRow | null;
}

function countWords(counts: VerdictCounts): string {
  return verdictOrder
    .filter((verdict) => counts[verdict] > 0 && verdict !== "notApplicable")
    .map((verdict) => counted(counts[verdict], verdictCountWords[verdict].one, verdictCountWords[verdict].many))
    .join(", ");
}

/** The grid, or why it is empty. */
export function FindingsList({ groups, total, chosen }: FindingsListProps) {
  const styles = useFindingsStyles();
  const view = useAppState((state) => state.findingsView);
  const change = useAppState((state) => state.changeFindingsView);
  if (groups.length === 0) {
    const showAll = (): void => change({ ...freshFindingsView, verdicts: verdictOrder });
    return (
      <div className={styles.list} data-region>
        <EmptyState text={strings.noneMatch(total)} action={{ label: strings.showAll, onClick: showAll }} />
      </div>
    );
  }
  const turn = (area: string): void => {
    const turned = groups.find((group) => group.area === area)?.area;
    if (turned === undefined) return;
    const others = view.foldedAreas.filter((folded) => folded !== turned);
    change({ foldedAreas: others.length < view.foldedAreas.length ? others : [...others, turned] });
  };
  const select = (key: string): void => {
    if (key === chosen?.key) document.querySelector<HTMLElement>("[data-pane] [tabindex='0']")?.focus();
    else change({ choice: { kind: "finding", key } });
  };
  return (
    <div className={styles.list} data-region>
      <FindingGrid
        groups={groups.map(({ area, counts, findings }) => ({
          id: area,
          title: areaTitles[area],
          counts: countWords(counts),
          isOpen: !view.foldedAreas.includes(area),
          lines: findings.map((finding) => ({
            key: finding.key,
            verdict: finding.verdict,
            title: finding.title,
            subject: subjectOf(finding),
            affects: affectedOptions(finding.affects),
          })),
        }))}
        selectedKey={chosen?.key ?? null}
        onSelect={select}
        onTurn={turn}
        onClose={() => change({ choice: { kind: "none" } })}
        scrollTop={view.scrollTop}
        onScrolled={(scrollTop) => change({ scrollTop })}
      />
    </div>
  );
}
