import { useId, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { Connection, ConnectionRow } from "#domain/contract/connection.ts";
import { entryFault } from "./connection-faults.ts";
import { ConnectionOutcome } from "./connection-outcome.tsx";
import { connectStrings as strings } from "./connect.strings.ts";
import { IdentityFields } from "./identity-fields.tsx";
import { TrustedCertificates } from "./trusted-certificates.tsx";
import { useConnectStyles } from "./use-connect-styles.ts";

export interface ConnectionCardHandle {
  /** Tries what stands in the fields, as the button of the card does. */
  readonly tryNow: () => void;
}

export interface ConnectionCardProps {
  readonly ref?: Ref<ConnectionCardHandle>;
  readonly row: ConnectionRow;
  readonly isTrying: boolean;
  readonly onChange: (connection: Connection) => void;
  /** The password that was typed, or `null` to use what is in memory. */
  readonly onTry: (connection: Connection, password: string | null) => void;
  readonly onRemove: () => void;
  /** The fields go from the screen, with this in them; the password that was typed and not tried, or `null`. */
  readonly onLeave: (connection: Connection, password: string | null) => void;
}

/** Where to read and as whom, and what came of trying it. The password leaves its field with the call and is gone. */
export function ConnectionCard({ ref, row, isTrying, onChange, onTry, onRemove, onLeave }: ConnectionCardProps) {
  const styles = useConnectStyles();
  const titleId = useId();
  const password = useRef<HTMLInputElement>(null);
  const [server, setServer] = useState(row.server ?? "");
  const [user, setUser] = useState(row.user ?? "");
  const [isTyped, setTyped] = useState(row.user !== null);
  // Told when a try would need it, and until it is mended.
  const [isUserMissed, setUserMissed] = useState(false);
  const [passwordFault, setPasswordFault] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isOwn = row.server === null;
  const { id, fingerprints, result } = row;
  const typed: Connection = { id, fingerprints, server: isOwn ? null : server, user: isTyped ? user.trim() : null };

  const refused = result?.state === "failed" && result.error.code === "invalid-input" ? result.error.detail : null;
  const isRefused = refused !== null && row.server === server;
  const serverFault = entryFault("server", server) ?? (isRefused ? strings.notUsable(refused) : null);
  const longUser = isTyped ? entryFault("user", user) : null;
  const userFault = longUser ?? (isTyped && isUserMissed && typed.user === "" ? strings.userMissing : null);
  const isUnsendable = entryFault("server", server) !== null || longUser !== null;

  const keep = (changes: Partial<Connection> = {}): void => {
    const next = { ...typed, ...changes };
    if (!isUnsendable && JSON.stringify(next) !== JSON.stringify(plain(row))) onChange(next);
  };
  const tryNow = (changes: Partial<Connection> = {}): void => {
    const value = isTyped ? (password.current?.value ?? "") : "";
    const fault = entryFault("password", value);
    setPasswordFault(fault);
    setUserMissed(isTyped && typed.user === "");
    if (isTrying || isUnsendable || fault !== null || typed.user === "") return;
    setAttempt(attempt + 1);
    onTry({ ...typed, ...changes }, value === "" ? null : value);
  };
  useImperativeHandle(ref, () => ({ tryNow }));
  const leave = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const field = password.current;
    leave.current = () => {
      if (isUnsendable) return;
      const value = isTyped && typed.user !== "" ? (field?.value ?? "") : "";
      onLeave(typed, value === "" || entryFault("password", value) !== null ? null : value);
    };
  });
  // When a step is left by a key, no field is left before it.
  useLayoutEffect(() => () => leave.current?.(), []);
  return (
    <li className={styles.card} aria-labelledby={titleId}>
      <div className={styles.form}>
        <h2 id={titleId} className={styles.title}>
          {isOwn ? strings.ownDomain : server === "" ? strings.add : server.slice(0, 300)}
        </h2>
        {!isOwn && (
          <Field
            label={strings.server}
            hint={strings.serverHint}
            {...(serverFault === null ? {} : { validationState: "error", validationMessage: serverFault })}
          >
            <Input
              value={server}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => setServer(value)}
              onBlur={() => keep()}
            />
          </Field>
        )}
        <IdentityFields
          user={isTyped ? user : null}
          userFault={userFault}
          passwordFault={passwordFault}
          hasPassword={row.hasPassword}
          password={password}
          attempt={attempt}
          onKind={(kind) => {
            setTyped(kind === "typed");
            keep({ user: kind === "typed" ? user.trim() : null });
          }}
          onUser={setUser}
          onLeave={() => keep()}
        />
        <div className={styles.actions}>
          <Button disabledFocusable={isTrying} onClick={() => tryNow()}>
            {isTrying ? strings.trying : strings.try}
          </Button>
          <Button appearance="subtle" onClick={onRemove}>
            {strings.remove}
          </Button>
        </div>
      </div>
      <div className={styles.result} aria-live="polite">
        <ConnectionOutcome
          result={result}
          onTrust={(fingerprint) => tryNow({ fingerprints: [...fingerprints, fingerprint] })}
        />
        <TrustedCertificates
          fingerprints={fingerprints}
          onDistrust={(gone) => keep({ fingerprints: fingerprints.filter((fingerprint) => fingerprint !== gone) })}
        />
      </div>
    </li>
  );
}

function plain({ id, fingerprints, server, user }: ConnectionRow): Connection {
  return { id, fingerprints, server, user };
}
