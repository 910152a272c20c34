import { useMemo } from "react";
import type { FindingRow, OptionRow } from "#domain/result/result-document.ts";
import { WhatIfBar, type WhatIfFix } from "#renderer/components/what-if-bar.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { fixLabel } from "#renderer/words/fix-label.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

export interface OptionsWhatIfProps {
  readonly option: OptionRow;
  readonly findings: ReadonlyMap<string, FindingRow>;
}

/** The bar of what is assumed, for the chosen option. */
export function OptionsWhatIf({ option, findings }: OptionsWhatIfProps) {
  const { picked, outcomes, answer, error } = useAppState((state) => state.whatIf);
  const turnFix = useAppState((state) => state.turnFix);
  const turnOutcome = useAppState((state) => state.turnOutcome);
  const takeFewest = useAppState((state) => state.takeFewestFixes);
  const reset = useAppState((state) => state.resetWhatIf);
  const asked = useMemo(() => fixesAskedFor(option, findings), [option, findings]);
  const idOf = new Map([...asked, ...picked].map(({ key, id }) => [key, id]));
  const after = answer?.options.find(({ id, scope }) => id === option.id && scope === option.scope);
  return (
    <WhatIfBar
      option={option.title}
      picked={picked.map(({ key, id, isOn }) => ({ key, isOn, label: fixLabel(id, key) }))}
      outcomes={outcomes.map(({ finding, holds, title, isOn }) => ({
        key: finding,
        label: strings.outcome(title, holds),
        isOn,
      }))}
      more={asked.filter(({ key }) => !picked.some((fix) => fix.key === key))}
      hasFewest={option.scope === "estate" && option.status === "supported-after"}
      result={after === undefined ? null : { before: option, after }}
      unneeded={answer?.unneeded.length ?? 0}
      hasFailed={error !== null}
      onTurn={(key) => void turnFix({ key, id: idOf.get(key) ?? key })}
      onTurnOutcome={(key) => void turnOutcome(key)}
      onFewest={() => void takeFewest(option.id)}
      onReset={reset}
    />
  );
}

/** What would turn the blockers and warnings of an option, each once, what blocks first. */
function fixesAskedFor(
  { reasons }: OptionRow,
  findings: ReadonlyMap<string, FindingRow>,
): readonly (WhatIfFix & { readonly id: string })[] {
  const fixes = new Map<string, WhatIfFix & { readonly id: string }>();
  for (const { kind, findingKey } of reasons) {
    const fix = kind === "blocker" || kind === "warning" ? findings.get(findingKey)?.fix : null;
    if (fix != null) fixes.set(fix.key, { key: fix.key, id: fix.id, label: fixLabel(fix.id, fix.key) });
  }
  return [...fixes.values()];
}
