import { useState } from "react";
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { PlanWish } from "#domain/facts/plan-wish.ts";
import { roles, type Role } from "#domain/plan/fixes.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import { formatDay } from "#renderer/format/dates.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { planSettingsStrings as strings } from "./plan-settings.strings.ts";
import { planStrings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

/** What holds for the plan as a whole: options, windows, freezes, calls, and agreeing on it. */
export function PlanSettings({ plan }: { readonly plan: Plan }) {
  const styles = usePlanStyles();
  const wish = useAppState((state) => state.assessment?.profile.plan ?? null);
  const changePlan = useAppState((state) => state.changePlan);
  const changeView = useAppState((state) => state.changePlanView);
  if (wish === null) return null;
  const change = (changes: Partial<PlanWish>): void => void changePlan((before) => ({ ...before, ...changes }));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.settings} aria-label={planStrings.regionSettings} data-region tabIndex={0}>
      <Options plan={plan} onChange={(options) => change({ options })} />
      <Windows wish={wish} onChange={(windows) => change({ windows })} />
      <Freezes wish={wish} onChange={(freezes) => change({ freezes })} />
      <Calls wish={wish} onChange={(calls) => change({ calls })} />
      <Agreement plan={plan} wish={wish} onChange={(agreed) => change({ agreed })} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => changeView({ isSettingUp: false })}>
          {planStrings.close}
        </Button>
      </div>
    </section>
  );
}

interface PartProps<Key extends keyof PlanWish> {
  readonly wish: PlanWish;
  readonly onChange: (value: PlanWish[Key]) => void;
}

function Options({ plan, onChange }: { readonly plan: Plan; readonly onChange: (options: string[]) => void }) {
  const styles = usePlanStyles();
  const turned = (id: string): string[] =>
    optionIds.filter((other) => (other === id) !== plan.options.some((planned) => planned === other));
  return (
    <div>
      <h2 className={styles.settingsTitle}>{strings.options}</h2>
      <div className={styles.settingsRow}>
        {optionIds.map((id) => (
          <Checkbox
            key={id}
            size="medium"
            label={optionTitles[id]}
            checked={plan.options.includes(id)}
            onChange={() => onChange(turned(id))}
          />
        ))}
      </div>
    </div>
  );
}

function Windows({ wish: { windows }, onChange }: PartProps<"windows">) {
  const styles = usePlanStyles();
  const turn = (role: Role, weekday: number): void => {
    const before = windows.flatMap((window) => (window.role === role ? window.weekdays : []));
    const weekdays = before.includes(weekday)
      ? before.filter((day) => day !== weekday)
      : [...before, weekday].toSorted((a, b) => a - b);
    const others = windows.filter((window) => window.role !== role);
    onChange(weekdays.length === 0 ? others : [...others, { role, weekdays }]);
  };
  return (
    <div>
      <h2 className={styles.settingsTitle}>{strings.windows}</h2>
      <p className={styles.soft}>{strings.windowsHint}</p>
      {roles
        .filter((role) => role !== "decision-maker" && role !== "assessor")
        .map((role) => (
          <fieldset key={role} className={styles.windowRow} aria-label={planStrings.roles[role]}>
            <span className={styles.role}>{planStrings.roles[role]}</span>
            {planStrings.weekdays.map((day, index) => (
              <Checkbox
                key={day}
                label={day}
                checked={windows.some((window) => window.role === role && window.weekdays.includes(index + 1))}
                onChange={() => turn(role, index + 1)}
              />
            ))}
          </fieldset>
        ))}
    </div>
  );
}

function Freezes({ wish: { freezes }, onChange }: PartProps<"freezes">) {
  const styles = usePlanStyles();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const isWhole = from !== "" && to !== "";
  const isBackwards = isWhole && to < from;
  const add = (): void => {
    if (!isWhole || isBackwards) return;
    onChange([...freezes, { from, to, reason: reason.trim() }]);
    setFrom("");
    setTo("");
    setReason("");
  };
  return (
    <div>
      <h2 className={styles.settingsTitle}>{strings.freezes}</h2>
      <p className={styles.soft}>{strings.freezesHint}</p>
      {freezes.map((freeze) => (
        <div key={freeze.from + freeze.to} className={styles.settingsRow}>
          <span>{strings.freeze(formatDay(freeze.from), formatDay(freeze.to), freeze.reason)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={strings.removeFreeze(formatDay(freeze.from))}
            onClick={() => onChange(freezes.filter((other) => other !== freeze))}
          />
        </div>
      ))}
      <div className={styles.settingsRow}>
        <Field label={strings.from} className={styles.field}>
          <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field
          label={strings.to}
          className={styles.field}
          validationState={isBackwards ? "error" : "none"}
          {...(isBackwards ? { validationMessage: strings.backwards } : {})}
        >
          <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
        <Field label={strings.reason} className={styles.field}>
          <Input maxLength={200} value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Button size="small" disabledFocusable={!isWhole || isBackwards} onClick={add}>
          {strings.addFreeze}
        </Button>
      </div>
    </div>
  );
}

function Calls({ wish: { calls }, onChange }: PartProps<"calls">) {
  const styles = usePlanStyles();
  return (
    <div>
      <h2 className={styles.settingsTitle}>{strings.calls}</h2>
      <div className={styles.settingsRow}>
        <Field label={strings.firstCall} className={styles.field}>
          <Input
            type="date"
            value={calls?.first ?? ""}
            onChange={(_, { value: first }) =>
              onChange(first === "" ? null : { first, everyDays: calls?.everyDays ?? 7 })
            }
          />
        </Field>
        <Field label={strings.rhythm} className={styles.field}>
          <Select
            disabled={calls === null}
            value={String(calls?.everyDays ?? 7)}
            onChange={(_, { value }) => calls !== null && onChange({ ...calls, everyDays: Number(value) })}
          >
            {strings.rhythms.map(({ days, text }) => (
              <option key={days} value={days}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

function Agreement({ plan, wish: { agreed }, onChange }: PartProps<"agreed"> & { readonly plan: Plan }) {
  const styles = usePlanStyles();
  const now = useNow();
  const agree = (): void =>
    onChange({
      at: `${now.toISOString().slice(0, 19)}Z`,
      finish: plan.finish,
      items: plan.items.map(({ key, fix, end }) => ({ key, fix, end })),
    });
  return (
    <div>
      <h2 className={styles.settingsTitle}>{strings.agreement}</h2>
      <p className={styles.soft}>{strings.agreementHint}</p>
      <div className={styles.settingsRow}>
        {agreed !== null && <span>{planStrings.agreedOn(formatDay(agreed.at.slice(0, 10)))}</span>}
        <Button size="small" disabledFocusable={plan.items.length === 0} onClick={agree}>
          {agreed === null ? planStrings.agree : planStrings.agreeAnew}
        </Button>
      </div>
    </div>
  );
}
