import { useId, useRef, useState } from "react";
import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Connection, ConnectionRow } from "#domain/contract/connection.ts";
import { ConnectionOutcome } from "./connection-outcome.tsx";
import { connectStrings as strings } from "./connect.strings.ts";
import { fingerprintText } from "./fingerprint-text.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

export interface ConnectionCardProps {
  readonly row: ConnectionRow;
  readonly isTrying: boolean;
  readonly onChange: (connection: Connection) => void;
  /** The password that was typed, or `null` to use what is in memory. */
  readonly onTry: (connection: Connection, password: string | null) => void;
  readonly onRemove: () => void;
}

/** Where to read and as whom, and what came of trying it. The password leaves its field with the call and is gone. */
export function ConnectionCard({ row, isTrying, onChange, onTry, onRemove }: ConnectionCardProps) {
  const styles = useConnectStyles();
  const titleId = useId();
  const password = useRef<HTMLInputElement>(null);
  const [server, setServer] = useState(row.server ?? "");
  const [user, setUser] = useState(row.user ?? "");
  const [isTyped, setTyped] = useState(row.user !== null);
  // A new field for each attempt, so that nothing is left of what was typed.
  const [attempt, setAttempt] = useState(0);
  const isOwn = row.server === null;
  const { id, fingerprints } = row;
  const typed: Connection = { id, fingerprints, server: isOwn ? null : server, user: isTyped ? user : null };
  const keep = (changes: Partial<Connection> = {}): void => {
    const next = { ...typed, ...changes };
    if (JSON.stringify(next) !== JSON.stringify(plain(row))) onChange(next);
  };
  const tryNow = (changes: Partial<Connection> = {}): void => {
    const value = password.current?.value ?? "";
    setAttempt(attempt + 1);
    onTry({ ...typed, ...changes }, isTyped && value !== "" ? value : null);
  };
  const passwordHint = row.hasPassword ? strings.passwordKept : strings.passwordHint;
  return (
    <li className={styles.card} aria-labelledby={titleId}>
      <div className={styles.form}>
        <h2 id={titleId} className={styles.title}>
          {isOwn ? strings.ownDomain : server === "" ? strings.add : server}
        </h2>
        {!isOwn && (
          <Field label={strings.server} hint={strings.serverHint}>
            <Input value={server} onChange={(_, { value }) => setServer(value)} onBlur={() => keep()} />
          </Field>
        )}
        <Field label={strings.identity}>
          <RadioGroup
            value={isTyped ? "typed" : "signed-in"}
            onChange={(_, { value }) => {
              setTyped(value === "typed");
              keep({ user: value === "typed" ? user : null });
            }}
          >
            <Radio value="signed-in" label={strings.signedIn} />
            <Radio value="typed" label={strings.typed} />
          </RadioGroup>
        </Field>
        {isTyped && (
          <>
            <Field label={strings.user} hint={strings.userHint}>
              <Input
                value={user}
                autoComplete="off"
                onChange={(_, { value }) => setUser(value)}
                onBlur={() => keep()}
              />
            </Field>
            <Field label={strings.password} hint={passwordHint}>
              <Input key={attempt} input={{ ref: password }} type="password" autoComplete="off" />
            </Field>
          </>
        )}
        <div className={styles.actions}>
          <Button disabledFocusable={isTrying} onClick={() => tryNow()}>
            {isTrying ? strings.trying : strings.try}
          </Button>
          <Button appearance="subtle" onClick={onRemove}>
            {strings.remove}
          </Button>
        </div>
      </div>
      <div className={styles.result}>
        <ConnectionOutcome
          result={row.result}
          onTrust={(fingerprint) => tryNow({ fingerprints: [...fingerprints, fingerprint] })}
        />
        {fingerprints.length > 0 && (
          <section aria-label={strings.trusted}>
            <h3 className={styles.hint}>{strings.trusted}</h3>
            {fingerprints.map((fingerprint) => (
              <p key={fingerprint} className={styles.hint}>
                {fingerprintText(fingerprint)}{" "}
                <Button
                  size="small"
                  onClick={() => keep({ fingerprints: fingerprints.filter((other) => other !== fingerprint) })}
                >
                  {strings.distrust}
                </Button>
              </p>
            ))}
          </section>
        )}
      </div>
    </li>
  );
}

function plain({ id, fingerprints, server, user }: ConnectionRow): Connection {
  return { id, fingerprints, server, user };
}
