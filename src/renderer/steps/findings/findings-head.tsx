import { SearchBox } from "@fluentui/react-components";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { areas } from "#domain/checks/verdicts.ts";
import { changeKinds } from "#domain/plan/compare-runs.ts";
import { judgedIds } from "#domain/options/option-ids.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { ChoiceFilter } from "#renderer/components/choice-filter.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { VerdictFilter } from "#renderer/components/verdict-filter.tsx";
import { formatWhen, localDay } from "#renderer/format/dates.ts";
import { gatheredAt } from "#renderer/state/select-estate.ts";
import { countVerdicts, splitWaived, type FindingsGroup } from "#renderer/state/select-findings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { areaTitles } from "#renderer/words/area-titles.strings.ts";
import { changeCounts, changeKindWords } from "#renderer/words/change-kinds.strings.ts";
import { useComparison } from "./use-changes.ts";
import { findingsStrings as strings } from "./findings.strings.ts";
import { useFindingsStyles } from "./use-findings-styles.ts";

export interface FindingsHeadProps {
  readonly bundle: OpenedBundle;
  readonly inScope: readonly FindingRow[];
  readonly groups: readonly FindingsGroup[];
}

/** Title, banner and filters. */
export function FindingsHead({ bundle, inScope, groups }: FindingsHeadProps) {
  const styles = useFindingsStyles();
  const now = useNow();
  const banner = useEstateBanner(bundle);
  const view = useAppState((state) => state.findingsView);
  const change = useAppState((state) => state.changeFindingsView);
  const comparison = useComparison();
  const { findings, forests } = bundle.result;
  const sentence = strings.sentence(findings.length, formatWhen(gatheredAt(bundle), now));
  const compared =
    comparison === null
      ? ""
      : ` ${strings.compared(formatWhen(comparison.before.gatheredAt, now), changeCounts(comparison))}`;
  const { waived, others } = splitWaived(inScope, localDay(now));
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const shownAreas = areas.filter((area) => findings.some((finding) => finding.area === area));
  return (
    <>
      <PageHead title={strings.title} sentence={`${sentence}${compared}`}>
        {banner !== null && <PageBanner {...banner} />}
      </PageHead>
      <div className={styles.filters} data-region>
        <VerdictFilter
          counts={countVerdicts(others)}
          chosen={view.verdicts}
          onChange={(verdicts) => change({ verdicts })}
          waived={{
            count: waived.length,
            isChosen: view.isWaivedShown,
            onTurn: () => change({ isWaivedShown: !view.isWaivedShown }),
          }}
        />
        <div className={styles.bar}>
          <SearchBox
            data-filter
            size="small"
            className={styles.search}
            placeholder={strings.search}
            aria-label={strings.search}
            value={view.search}
            onChange={(_, { value }) => change({ search: value })}
          />
          <ChoiceFilter
            label={strings.area}
            all={strings.all}
            choices={shownAreas.map((area) => ({ value: area, text: areaTitles[area] }))}
            chosen={view.area}
            onChange={(area) => change({ area })}
          />
          <ChoiceFilter
            label={strings.option}
            all={strings.all}
            choices={judgedIds.map((id) => ({ value: id, text: optionTitles[id] }))}
            chosen={view.option}
            onChange={(option) => change({ option })}
          />
          <ChoiceFilter
            label={strings.forest}
            all={strings.all}
            choices={forests.map(({ name }) => ({ value: name, text: name }))}
            chosen={view.forest}
            onChange={(forest) => change({ forest })}
          />
          {comparison !== null && (
            <ChoiceFilter
              label={strings.change}
              all={strings.all}
              choices={changeKinds.map((kind) => ({ value: kind, text: changeKindWords[kind] }))}
              chosen={view.change}
              onChange={(kind) => change({ change: kind })}
            />
          )}
          <ToggleGroup
            label={strings.grouping}
            choices={[
              { value: "area", text: strings.byArea },
              { value: "verdict", text: strings.byVerdict },
            ]}
            chosen={view.grouping}
            onChange={(grouping) => change({ grouping })}
          />
          <output className={styles.shown}>{strings.shown(shown, findings.length)}</output>
        </div>
      </div>
    </>
  );
}
