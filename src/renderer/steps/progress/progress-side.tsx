import type { ReactNode } from "react";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Comparison } from "#domain/plan/compare-runs.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { usePlan } from "#renderer/state/use-plan.ts";
import { progressStrings as strings } from "./progress.strings.ts";
import { useProgressStyles } from "./use-progress-styles.ts";

export interface ProgressSideProps {
  readonly bundle: OpenedBundle;
  /** `null` while there is none. */
  readonly comparison: Comparison | null;
}

/** How the plan stands; what was read in each run; and the options that changed. */
export function ProgressSide({ bundle, comparison }: ProgressSideProps) {
  const styles = useProgressStyles();
  const plan = usePlan(bundle);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.side} tabIndex={0} aria-label={strings.plan} data-region>
      <Part title={strings.plan}>
        {plan.items.length + plan.closed.length + plan.waived.length === 0 ? (
          <p className={styles.soft}>{strings.planNone}</p>
        ) : (
          <LabelledRows rows={planRows(plan)} />
        )}
      </Part>
      {comparison !== null && (
        <>
          <Part title={strings.read}>
            <LabelledRows rows={readRows(comparison)} />
          </Part>
          <Part title={strings.options}>
            {comparison.options.length === 0 && <p className={styles.soft}>{strings.noOptions}</p>}
            {comparison.options.map(({ id, title, scope, before, now }) => (
              <div key={`${id} ${scope}`} className={styles.change}>
                <span>{strings.optionChange(title, scope)}</span>
                <span className={styles.arrow}>
                  {strings.status[before]} <ArrowRight16Regular aria-label={strings.becomes} /> {strings.status[now]}
                </span>
              </div>
            ))}
          </Part>
        </>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useProgressStyles();
  return (
    <div className={styles.part}>
      <h2 className={styles.partTitle}>{title}</h2>
      {children}
    </div>
  );
}

function planRows({ items, closed, waived, agreedFinish }: Plan) {
  const all = items.length + closed.length;
  const late = items.filter(({ agreedEnd, end }) => agreedEnd !== null && end > agreedEnd).length;
  return [
    { label: strings.items, value: String(all) },
    { label: strings.saidDone, value: strings.of(items.filter(({ state }) => state === "done").length, all) },
    { label: strings.shownDone, value: strings.of(closed.length, all) },
    { label: strings.late, value: agreedFinish === null ? strings.noAgreement : strings.of(late, all) },
    { label: strings.waived, value: String(waived.length) },
  ];
}

function readRows({ before, now }: Comparison) {
  const only = (some: readonly string[], others: readonly string[]): string =>
    some.filter((name) => !others.includes(name)).join(", ");
  const gone = only(before.forests, now.forests);
  const added = only(now.forests, before.forests);
  return [
    {
      label: strings.facts,
      value: strings.factsThenNow(strings.of(before.answered, before.asked), strings.of(now.answered, now.asked)),
    },
    ...(gone === "" ? [] : [{ label: strings.forestsGone, value: gone }]),
    ...(added === "" ? [] : [{ label: strings.forestsNew, value: added }]),
  ];
}
