import { useMemo, type KeyboardEvent } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { roles } from "#domain/plan/fixes.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import type { PlanChanges, PlanMarks } from "#renderer/components/plan-chart/plan-chart-data.ts";
import { PlanChart } from "#renderer/components/plan-chart/plan-chart.tsx";
import { PlanLegend } from "#renderer/components/plan-chart/plan-legend.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { usePlan, useStatedProfile, useToday } from "#renderer/state/use-plan.ts";
import { PlanDetail } from "./plan-detail.tsx";
import { planGroups } from "./plan-groups.ts";
import { PlanHead } from "./plan-head.tsx";
import { PlanRest } from "./plan-rest.tsx";
import { PlanSettings } from "./plan-settings.tsx";
import { planStrings as strings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

/** What, who and when: the work that findings ask for, with its days. */
export function PlanView() {
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
  return <OpenPlan bundle={bundle} />;
}

function OpenPlan({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = usePlanStyles();
  const plan = usePlan(bundle);
  const view = useAppState((state) => state.planView);
  const changeView = useAppState((state) => state.changePlanView);
  const showStep = useAppState((state) => state.showStep);
  const undo = useAppState((state) => state.undoPlan);
  const redo = useAppState((state) => state.redoPlan);
  const changes = usePlanChanges();
  const marks = useMarks(plan);
  const groups = useMemo(() => planGroups(plan, view.folded), [plan, view.folded]);
  const chosen = plan.items.find(({ key }) => key === view.chosen) ?? plan.items[0] ?? null;
  const turn = (id: string): void => {
    const others = view.folded.filter((folded) => folded !== id);
    changeView({ folded: others.length < view.folded.length ? others : [...others, id] });
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || event.altKey || isInField(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) void undo();
    else if (key === "y" || (key === "z" && event.shiftKey)) void redo();
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl+Z undoes wherever the focus is in the view
    <div className={styles.page} onKeyDown={press}>
      <PlanHead bundle={bundle} plan={plan} />
      {view.isSettingUp && <PlanSettings plan={plan} />}
      {plan.items.length === 0 ? (
        <div className={styles.chart} data-region>
          <EmptyState
            text={plan.waived.length > 0 ? strings.allWaived(plan.waived.length) : strings.nothingToDo}
            action={{ label: strings.toOptions, onClick: () => showStep("sign-in-options") }}
          />
        </div>
      ) : (
        <>
          <div className={styles.chart} data-region>
            <PlanChart
              groups={groups}
              marks={marks}
              shape={view.shape}
              selectedKey={chosen?.key ?? null}
              onSelect={(key) => changeView({ chosen: key })}
              onTurn={turn}
              changes={changes}
              scrollTop={view.scrollTop}
              onScrolled={(scrollTop) => changeView({ scrollTop })}
            />
          </div>
          {view.shape === "timeline" && !view.isSettingUp && <Legend bundle={bundle} />}
        </>
      )}
      <PlanRest plan={plan} />
      {chosen !== null && !view.isSettingUp && (
        <PlanDetail key={chosen.key} bundle={bundle} plan={plan} item={chosen} />
      )}
    </div>
  );
}

function Legend({ bundle }: { readonly bundle: OpenedBundle }) {
  const { windows } = useStatedProfile(bundle).plan;
  const said = roles.flatMap((role) => {
    const days = windows.flatMap((window) => (window.role === role ? window.weekdays : []));
    return days.length === 0
      ? []
      : [strings.windowOf(strings.roles[role], days.map((day) => strings.weekdays[day - 1]).join(" and "))];
  });
  return <PlanLegend calendar={said.length === 0 ? "" : strings.windows(said.join(", "))} />;
}

function useMarks(plan: Plan): PlanMarks {
  const today = useToday();
  return useMemo(() => {
    const { target, finish, freezes, calls, items } = plan;
    const isOpen = items.some(({ state }) => state === "open");
    return { today, target, finish: isOpen ? finish : null, freezes, calls };
  }, [plan, today]);
}

/** What changes the plan; `undefined` where it is read only. */
function usePlanChanges(): PlanChanges | undefined {
  const isKept = useAppState((state) => state.assessment !== null);
  const editItem = useAppState((state) => state.editItem);
  const today = useToday();
  return useMemo(
    () =>
      isKept
        ? {
            onMark: (key, isDone) =>
              void editItem(key, isDone ? { state: "done", doneOn: today } : { state: "open", doneOn: null }),
            onMove: (key, start) => void editItem(key, { start }),
            onStretch: (key, days) => void editItem(key, { days: Math.min(days, 260) }),
          }
        : undefined,
    [isKept, editItem, today],
  );
}

/** Fields undo what was typed in them. */
function isInField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea") !== null;
}
