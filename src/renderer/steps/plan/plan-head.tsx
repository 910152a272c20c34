import { Button, MenuItem } from "@fluentui/react-components";
import { ArrowExportLtr20Regular, ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { dayNumber, workingDaysBetween } from "#domain/kernel/calendar-days.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { planFormats } from "#domain/plan/plan-formats.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { useToday } from "#renderer/state/use-plan.ts";
import { planStrings as strings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

export interface PlanHeadProps {
  readonly bundle: OpenedBundle;
  readonly plan: Plan;
}

/** Title, the sentence with the days, and what can be done with the plan as a whole. */
export function PlanHead({ bundle, plan }: PlanHeadProps) {
  const banner = useEstateBanner(bundle);
  const view = useAppState((state) => state.planView);
  const change = useAppState((state) => state.changePlanView);
  return (
    <PageHead
      title={strings.title}
      sentence={sentenceOf(plan)}
      actions={
        <>
          <ToggleGroup
            label={strings.shape}
            choices={[
              { value: "list", text: strings.list },
              { value: "timeline", text: strings.timeline },
            ]}
            chosen={view.shape}
            onChange={(shape) => change({ shape })}
          />
          <History />
          <Export />
        </>
      }
    >
      {banner !== null && <PageBanner {...banner} />}
      <Written />
    </PageHead>
  );
}

function History() {
  const id = useAppState((state) => state.assessment?.id ?? null);
  const history = useAppState((state) => state.planHistory);
  const undo = useAppState((state) => state.undoPlan);
  const redo = useAppState((state) => state.redoPlan);
  const change = useAppState((state) => state.changePlanView);
  const isSettingUp = useAppState((state) => state.planView.isSettingUp);
  if (id === null) return null;
  const has = (steps: readonly unknown[]): boolean => history.of === id && steps.length > 0;
  return (
    <>
      <Button
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={strings.undo}
        title={`${strings.undo} (Ctrl+Z)`}
        disabledFocusable={!has(history.past)}
        onClick={() => void undo()}
      />
      <Button
        size="small"
        icon={<ArrowRedo20Regular />}
        aria-label={strings.redo}
        title={`${strings.redo} (Ctrl+Y)`}
        disabledFocusable={!has(history.future)}
        onClick={() => void redo()}
      />
      <Button size="small" aria-expanded={isSettingUp} onClick={() => change({ isSettingUp: !isSettingUp })}>
        {strings.settings}
      </Button>
    </>
  );
}

function Export() {
  const savePlan = useAppState((state) => state.savePlan);
  const today = useToday();
  return (
    <PageMenu
      trigger={
        <Button size="small" icon={<ArrowExportLtr20Regular />}>
          {strings.export}
        </Button>
      }
    >
      {planFormats.map((format) => (
        <MenuItem key={format} onClick={() => void savePlan(format, today)}>
          {strings.formats[format]}
        </MenuItem>
      ))}
    </PageMenu>
  );
}

/** Where the plan was written last, or why it was not. */
function Written() {
  const styles = usePlanStyles();
  const error = useAppState((state) => state.share.errors.plan);
  const [last] = useAppState((state) => state.share.written);
  if (error !== null) return <ErrorCause title={strings.notWritten} code={error.code} {...describeError(error)} />;
  return <output className={styles.written}>{last?.kind === "plan" ? strings.written(last.file.path) : ""}</output>;
}

function sentenceOf(plan: Plan): string {
  const { items, finish, target, spareDays, agreedFinish } = plan;
  const names = optionIds.filter((id) => plan.options.includes(id)).map((id) => optionTitles[id]);
  const forOptions = plan.options.length === optionIds.length ? null : strings.forOptions(names.join(", "));
  if (items.length === 0) return forOptions ?? "";
  const open = items.filter(({ state }) => state === "open");
  if (open.length === 0) return strings.allDone(items.length);
  const critical = open.filter(({ slackDays }) => slackDays === 0).length;
  const spare = target === null || spareDays === null ? strings.noTarget : strings.spare(target, spareDays);
  return [
    `${strings.sentence(items.length, finish)}, ${spare}`,
    strings.critical(critical),
    agreedFinish === null
      ? null
      : strings.agreed(agreedFinish, workingDaysBetween(dayNumber(agreedFinish), dayNumber(finish))),
    forOptions,
  ]
    .filter((part) => part !== null)
    .join(" ");
}
