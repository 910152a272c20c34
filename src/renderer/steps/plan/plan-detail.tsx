import { useMemo } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { dayNumber, workingDaysBetween } from "#domain/kernel/calendar-days.ts";
import { fixHandout } from "#domain/plan/scripts/fix-handout.ts";
import type { Plan, PlanItem } from "#domain/plan/plan-document.ts";
import { copyText } from "#renderer/bridge/copy-text.ts";
import { HandoutFiles } from "#renderer/components/handout-files.tsx";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { RecheckButton } from "#renderer/components/recheck-button.tsx";
import type { PlanTab } from "#renderer/state/plan-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useStatedProfile, useToday } from "#renderer/state/use-plan.ts";
import { useRecheck } from "#renderer/state/use-recheck.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { fixLabel } from "#renderer/words/fix-label.ts";
import { PlanDates } from "./plan-dates.tsx";
import { troubleWords } from "./plan-groups.ts";
import { planStrings as strings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

export interface PlanDetailProps {
  readonly bundle: OpenedBundle;
  readonly plan: Plan;
  readonly item: PlanItem;
}

/** The chosen item: when and why at the left, and at the right what to do, its dates, how to check and how to undo. */
export function PlanDetail({ bundle, plan, item }: PlanDetailProps) {
  const styles = usePlanStyles();
  const isKept = useAppState((state) => state.assessment !== null);
  const wanted = useAppState((state) => state.planView.tab);
  const change = useAppState((state) => state.changePlanView);
  const tabs: readonly PlanTab[] = isKept
    ? ["what", "text", "dates", "check", "undo"]
    : ["what", "text", "check", "undo"];
  const tab = tabs.includes(wanted) ? wanted : "what";
  const profile = useStatedProfile(bundle);
  const handout = useMemo(() => fixHandout(item, bundle.result, profile), [item, bundle, profile]);
  return (
    <section className={styles.detail} aria-label={strings.detail} data-region data-pane>
      <About bundle={bundle} plan={plan} item={item} />
      <div className={styles.tabs}>
        <ToggleGroup
          label={strings.parts}
          choices={tabs.map((value) => ({ value, text: strings.tabs[value] }))}
          chosen={tab}
          onChange={(chosen) => change({ tab: chosen })}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard */}
        <section tabIndex={0} aria-label={strings.tabs[tab]} className={styles.panel}>
          {tab === "what" && <What item={item} isKept={isKept} />}
          {tab === "dates" && <PlanDates plan={plan} item={item} />}
          {tab === "check" && <Check bundle={bundle} item={item} />}
          {tab === "text" && <HandoutFiles files={handout.parts} onCopy={copyText} />}
          {tab === "undo" && (
            <>
              <p>{item.isReversible ? strings.reversible : strings.irreversible}</p>
              {handout.undo.kind === "none" ? (
                <p className={styles.soft}>{handout.undo.why}</p>
              ) : (
                <HandoutFiles files={handout.undo.parts} onCopy={copyText} />
              )}
            </>
          )}
        </section>
      </div>
    </section>
  );
}

function About({ bundle, plan, item }: PlanDetailProps) {
  const styles = usePlanStyles();
  const { windows } = useStatedProfile(bundle).plan;
  const showFinding = useShowFinding();
  const number = plan.items.indexOf(item) + 1;
  const names = new Map(plan.items.map(({ key, name }, index) => [key, `${index + 1}. ${name}`]));
  const days = windows.flatMap(({ role, weekdays }) => (role === item.owner ? weekdays : []));
  const trouble = troubleWords(item, names);
  const late = item.agreedEnd === null ? 0 : workingDaysBetween(dayNumber(item.agreedEnd), dayNumber(item.end));
  const lines = [
    strings.from(item.start, item.end),
    strings.by(item.who),
    item.state === "done"
      ? strings.isDone
      : item.slackDays === 0
        ? strings.onCritical
        : strings.canSlip(item.slackDays),
    item.needsWindow
      ? days.length === 0
        ? strings.inAnyWindow
        : strings.inWindow(days.map((day) => strings.weekdayNames[day - 1]).join(", "))
      : null,
    item.isPinned ? strings.pinned : null,
    item.after.length === 0 ? null : strings.first(item.after.map((key) => names.get(key) ?? key).join(", ")),
    item.agreedEnd !== null && late > 0 ? strings.late(item.agreedEnd, late) : null,
  ].filter((line) => line !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.about} tabIndex={0} aria-label={`${number}. ${item.name}`}>
      <h2 className={styles.itemTitle}>{`${number}. ${fixLabel(item.fix, item.key)}`}</h2>
      {trouble !== "" && <p className={styles.trouble}>{trouble}</p>}
      <p className={styles.soft}>{lines.join(" ")}</p>
      <p className={styles.soft}>
        {strings.closes}{" "}
        {item.findings.map(({ key, title }, index) => (
          <span key={key}>
            {index > 0 && ", "}
            <Link inline as="button" onClick={() => showFinding(key)}>
              {title}
            </Link>
          </span>
        ))}
      </p>
    </section>
  );
}

function What({ item, isKept }: { readonly item: PlanItem; readonly isKept: boolean }) {
  const styles = usePlanStyles();
  const editItem = useAppState((state) => state.editItem);
  const change = useAppState((state) => state.changePlanView);
  const today = useToday();
  const isDone = item.state === "done";
  return (
    <>
      <p>{item.what}</p>
      <p className={styles.soft}>{strings.effort(item.effort, item.risk)}</p>
      {isKept ? (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() =>
              void editItem(item.key, isDone ? { state: "open", doneOn: null } : { state: "done", doneOn: today })
            }
          >
            {isDone ? strings.markOpen : strings.markDone}
          </Button>
          <Button size="small" onClick={() => change({ tab: "dates" })}>
            {strings.editDates}
          </Button>
        </div>
      ) : (
        <p className={styles.soft}>{strings.readOnly}</p>
      )}
    </>
  );
}

function Check({ bundle, item }: { readonly bundle: OpenedBundle; readonly item: PlanItem }) {
  const styles = usePlanStyles();
  const finding = bundle.result.findings.find(({ key }) => key === item.findings[0]?.key);
  return (
    <>
      <p>{strings.checkLead}</p>
      <ul className={styles.list}>
        {item.verify.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      {finding !== undefined && <Recheck finding={finding} />}
    </>
  );
}

function Recheck({ finding }: { readonly finding: FindingRow }) {
  const styles = usePlanStyles();
  const recheck = useRecheck(finding);
  if (recheck === null) return null;
  return (
    <div className={styles.actions}>
      <RecheckButton {...recheck} />
    </div>
  );
}

/** Goes to a finding and its evidence. */
function useShowFinding(): (key: string) => void {
  const showStep = useAppState((state) => state.showStep);
  const change = useAppState((state) => state.changeFindingsView);
  return (key) => {
    change({ choice: { kind: "finding", key } });
    showStep("findings");
  };
}
