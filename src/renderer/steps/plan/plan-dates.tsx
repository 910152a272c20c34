import { useState } from "react";
import { Button, Field, Input, Select, Tag, TagGroup } from "@fluentui/react-components";
import type { Plan, PlanItem } from "#domain/plan/plan-document.ts";
import { emptyPlanEdit } from "#domain/facts/empty-plan-wish.ts";
import { fixData } from "#domain/plan/fixes.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { planStrings as strings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

export interface PlanDatesProps {
  readonly plan: Plan;
  readonly item: PlanItem;
}

/** When an item begins, how long it takes, who does it, and what comes before it. Each is kept when it is left. */
export function PlanDates({ plan, item }: PlanDatesProps) {
  const styles = usePlanStyles();
  const edit = useAppState((state) => state.assessment?.profile.plan.items[item.key]) ?? emptyPlanEdit;
  const editItem = useAppState((state) => state.editItem);
  const usualDays = fixData(item.fix)?.days ?? item.days;
  const others = plan.items.filter(({ key }) => key !== item.key && !edit.after.includes(key));
  const nameOf = (key: string): string => {
    const index = plan.items.findIndex((other) => other.key === key);
    const found = plan.items[index];
    return found === undefined ? key : `${index + 1}. ${found.name}`;
  };
  return (
    <>
      <div className={styles.fields}>
        <KeptField
          label={strings.startLabel}
          hint={strings.startHint}
          value={edit.start ?? ""}
          type="date"
          read={(text) => (text === "" ? null : /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined)}
          fault={strings.badDay}
          onKeep={(start) => void editItem(item.key, { start })}
        />
        <KeptField
          label={strings.daysLabel}
          hint={strings.daysHint(usualDays)}
          value={edit.days === null ? "" : String(edit.days)}
          type="text"
          read={readDays}
          fault={strings.badDays}
          onKeep={(days) => void editItem(item.key, { days })}
        />
        <KeptField
          label={strings.ownerLabel}
          hint={strings.ownerHint(edit.owner === null ? item.who : strings.roles[item.owner])}
          value={edit.owner ?? ""}
          type="text"
          read={(text) => (text.trim() === "" ? null : text.trim().slice(0, 200))}
          fault=""
          onKeep={(owner) => void editItem(item.key, { owner })}
        />
        <Field label={strings.afterLabel} hint={strings.afterHint} className={styles.field}>
          <Select
            value=""
            onChange={(_, { value }) => value !== "" && void editItem(item.key, { after: [...edit.after, value] })}
          >
            <option value="">{edit.after.length === 0 ? strings.afterNone : ""}</option>
            {others.map(({ key }) => (
              <option key={key} value={key}>
                {nameOf(key)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {edit.after.length > 0 && (
        <TagGroup
          size="small"
          aria-label={strings.afterLabel}
          onDismiss={(_, { value }) => void editItem(item.key, { after: edit.after.filter((key) => key !== value) })}
        >
          {edit.after.map((key) => (
            <Tag key={key} value={key} dismissible dismissIcon={{ "aria-label": strings.remove(nameOf(key)) }}>
              {nameOf(key)}
            </Tag>
          ))}
        </TagGroup>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={
            JSON.stringify(edit) === JSON.stringify({ ...emptyPlanEdit, state: edit.state, doneOn: edit.doneOn })
          }
          onClick={() => void editItem(item.key, { ...emptyPlanEdit, state: edit.state, doneOn: edit.doneOn })}
        >
          {strings.asPlanned}
        </Button>
      </div>
    </>
  );
}

/** Nothing, a whole number from 1 to 260, or `undefined` for anything else. */
function readDays(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const days = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= 260 ? days : undefined;
}

interface KeptFieldProps<Value> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly type: "date" | "text";
  /** `undefined`: it cannot be kept. */
  readonly read: (text: string) => Value | undefined;
  readonly fault: string;
  readonly onKeep: (value: Value) => void;
}

/** A field that is kept when it is left or Enter is pressed; what cannot be kept stays and is told. */
function KeptField<Value>({ label, hint, value, type, read, fault, onKeep }: KeptFieldProps<Value>) {
  const styles = usePlanStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const keep = (): void => {
    if (typed === null) return;
    const kept = read(typed);
    setRefused(kept === undefined);
    if (kept === undefined) return;
    setTyped(null);
    if (typed !== value) onKeep(kept);
  };
  return (
    <Field
      label={label}
      hint={hint}
      className={styles.field}
      validationState={isRefused ? "error" : "none"}
      {...(isRefused ? { validationMessage: fault } : {})}
    >
      <Input
        type={type}
        maxLength={200}
        value={typed ?? value}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </Field>
  );
}
