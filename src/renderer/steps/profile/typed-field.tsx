import { useEffect, useRef } from "react";
import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { typedTexts } from "#renderer/state/profile-drafts-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import type { TypedKey } from "./profile-readers.ts";
import { textOf } from "./read-typed.ts";
import type { ProfileForm } from "./use-profile-form.ts";

const useStyles = makeStyles({ wide: { gridColumn: "1 / -1" } });

export interface TypedFieldProps {
  readonly of: TypedKey;
  readonly form: ProfileForm;
  /** What is worth a second look although it is kept. */
  readonly note?: string | undefined;
  readonly label?: string;
  readonly lines?: number;
  readonly isWide?: boolean;
}

/** An answer that is typed. What cannot be stated stays as it was typed, with the reason below. */
export function TypedField({ of: key, form, note, label, lines = 1, isWide = false }: TypedFieldProps) {
  const styles = useStyles();
  const typed = useAppState((state) => typedTexts(state)[key]);
  const input = useRef<HTMLInputElement>(null);
  const isAwaited = useAppState(({ isNaming }) => isNaming && key === "organisation");
  const nameReached = useAppState((state) => state.nameReached);
  useEffect(() => {
    if (!isAwaited) return;
    input.current?.focus();
    input.current?.select();
    nameReached();
  }, [isAwaited, nameReached]);
  const fault = form.faults[key];
  const value = typed ?? textOf(form.profile, key, form.forests);
  const control = {
    value,
    onChange: (_: unknown, data: { readonly value: string }) => form.type(key, data.value),
    onBlur: form.settle,
    autoComplete: "off",
  } as const;
  return (
    <Field
      {...(isWide ? { className: styles.wide } : {})}
      label={label ?? strings.labels[key]}
      hint={strings.uses[key]}
      {...messageOf(fault, note)}
    >
      {lines > 1 ? (
        <Textarea {...control} rows={lines} resize="vertical" />
      ) : (
        <Input {...control} input={{ ref: input }} />
      )}
    </Field>
  );
}

function messageOf(fault: string | undefined, note: string | undefined) {
  if (fault !== undefined) return { validationState: "error", validationMessage: strings.notUsed(fault) } as const;
  if (note !== undefined) return { validationState: "warning", validationMessage: note } as const;
  return {};
}
