import type { Ref } from "react";
import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { connectStrings as strings } from "./connect.strings.ts";

export interface IdentityFieldsProps {
  /** `null`: the signed-in user. */
  readonly user: string | null;
  readonly userFault: string | null;
  readonly passwordFault: string | null;
  readonly hasPassword: boolean;
  readonly password: Ref<HTMLInputElement>;
  /** A new one gives a new password field, in which nothing is left of what was typed. */
  readonly attempt: number;
  readonly onKind: (kind: "signed-in" | "typed") => void;
  readonly onUser: (user: string) => void;
  readonly onLeave: () => void;
}

/** As whom to sign in. The password is read from its field once and is nowhere else. */
export function IdentityFields(props: IdentityFieldsProps) {
  const { user, userFault, passwordFault } = props;
  return (
    <>
      <Field label={strings.identity}>
        <RadioGroup
          layout="horizontal"
          value={user === null ? "signed-in" : "typed"}
          onChange={(_, { value }) => props.onKind(value === "typed" ? "typed" : "signed-in")}
        >
          <Radio value="signed-in" label={strings.signedIn} />
          <Radio value="typed" label={strings.typed} />
        </RadioGroup>
      </Field>
      {user !== null && (
        <>
          <Field label={strings.user} hint={strings.userHint} {...messageOf(userFault)}>
            <Input
              value={user}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => props.onUser(value)}
              onBlur={props.onLeave}
            />
          </Field>
          <Field
            label={strings.password}
            hint={props.hasPassword ? strings.passwordKept : strings.passwordHint}
            {...messageOf(passwordFault)}
          >
            <Input key={props.attempt} input={{ ref: props.password }} type="password" autoComplete="off" />
          </Field>
        </>
      )}
    </>
  );
}

/** The message of a field; none without a fault. */
function messageOf(fault: string | null) {
  return fault === null ? {} : ({ validationState: "error", validationMessage: fault } as const);
}
