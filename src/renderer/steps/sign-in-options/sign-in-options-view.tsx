import { useMemo } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import { CompanionOptions } from "#renderer/components/companion-options.tsx";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { OptionCard } from "#renderer/components/option-card.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import {
  chosenForest,
  chosenOption,
  companionGroups,
  judgedForests,
  optionGroups,
  rowInScope,
  type OptionGroup,
} from "#renderer/state/select-options.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { OptionProof } from "./option-proof.tsx";
import { OptionsWhatIf } from "./options-what-if.tsx";
import { OptionsComparison } from "./options-comparison.tsx";
import { ScopeBar } from "./scope-bar.tsx";
import { servingStrings, signInOptionsStrings as strings } from "./sign-in-options.strings.ts";
import { useOptionsStyles } from "./use-options-styles.ts";

/** The four sign-in options, and the proof of the chosen one. */
export function SignInOptionsView() {
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
  return <OpenOptions bundle={bundle} />;
}

function sentenceOf({ profile, result }: OpenedBundle): string {
  const judged = result.findings.filter((finding) => finding.verdict !== "unknown").length;
  const said = strings.judged(judged, result.findings.length);
  return profile.signInWish === null ? said : `${strings.wish(optionTitles[profile.signInWish])} ${said}`;
}

function OpenOptions({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useOptionsStyles();
  const banner = useEstateBanner(bundle);
  const view = useAppState((state) => state.optionsView);
  const change = useAppState((state) => state.changeOptionsView);
  const showStep = useAppState((state) => state.showStep);
  const groups = useMemo(() => optionGroups(bundle.result), [bundle]);
  const companions = useMemo(() => companionGroups(bundle.result), [bundle]);
  const findings = useMemo(() => new Map(bundle.result.findings.map((finding) => [finding.key, finding])), [bundle]);
  const chosen = chosenOption(groups, view, bundle);
  const forests = useMemo(() => judgedForests(bundle.result), [bundle]);
  const forest = chosen === null ? null : chosenForest(chosen, view);
  const row = chosen === null ? null : rowInScope(chosen, forest);
  return (
    <div className={styles.page}>
      <PageHead
        title={strings.title}
        sentence={sentenceOf(bundle)}
        actions={chosen === null ? undefined : <ScopeBar forests={forests} forest={forest} />}
      >
        {banner !== null && <PageBanner {...banner} />}
      </PageHead>
      {row === null && (
        <EmptyState text={strings.noOptions} action={{ label: strings.toStart, onClick: () => showStep("start") }} />
      )}
      {row !== null && view.isComparing && <OptionsComparison groups={groups} forest={forest} findings={findings} />}
      {row !== null && !view.isComparing && (
        <div className={styles.content}>
          <section className={styles.cards} aria-label={strings.cards} data-region>
            {groups.map((group) => (
              <OptionCardOf
                key={group.estate.id}
                group={group}
                forest={forest}
                isChosen={group.estate.id === chosen?.estate.id}
                onChoose={() => change({ option: group.estate.id, node: null, turned: [], cameFor: null })}
              />
            ))}
          </section>
          <CompanionOptions
            options={companions.flatMap((group) => {
              const standing = rowInScope(group, forest);
              const { id, title } = group.estate;
              return standing === null
                ? []
                : [{ id, title: title.replace("Microsoft Entra ", ""), standing, isChosen: id === chosen?.estate.id }];
            })}
            onChoose={(id) => {
              const found = companions.find(({ estate }) => estate.id === id);
              if (found !== undefined) change({ option: found.estate.id, node: null, turned: [], cameFor: null });
            }}
          />
          <OptionProof key={`${row.id} ${row.scope}`} option={row} findings={findings} />
        </div>
      )}
      {row !== null && !view.isComparing && <OptionsWhatIf option={row} findings={findings} />}
    </div>
  );
}

interface OptionCardOfProps {
  readonly group: OptionGroup;
  /** `null`: the card is about the estate. */
  readonly forest: string | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function OptionCardOf({ group, forest, isChosen, onChoose }: OptionCardOfProps) {
  const row = rowInScope(group, forest);
  const whatIf = useAppState((state) => state.whatIf.answer);
  if (row === null) return null;
  const after = whatIf?.options.find(({ id, scope }) => id === row.id && scope === row.scope);
  const blocker = row.status === "unsupported" ? row.reasons.find((reason) => reason.kind === "blocker") : undefined;
  const label = servingStrings[row.id]?.card;
  return (
    <OptionCard
      title={row.title}
      standing={row}
      blocker={blocker?.title ?? null}
      serving={
        label === undefined || row.servingForest === null || group.forests.length < 2
          ? null
          : { label, forest: row.servingForest }
      }
      forests={forest === null ? group.forests.map((of) => ({ forest: of.scope, standing: of })) : []}
      assumed={
        whatIf === null || after === undefined || whatIf.assumed.length + whatIf.supposed.length === 0
          ? null
          : { fixes: whatIf.assumed.length, outcomes: whatIf.supposed.length, standing: after }
      }
      isChosen={isChosen}
      onChoose={onChoose}
    />
  );
}
