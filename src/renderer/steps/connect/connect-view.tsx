import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Connection, ConnectionRow } from "#domain/contract/connection.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { LoadStatement } from "#renderer/components/load-statement.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { ConnectionCard, type ConnectionCardHandle } from "./connection-card.tsx";
import { connectStrings as strings } from "./connect.strings.ts";
import { FoundHere } from "./found-here.tsx";
import { LimitsFields } from "./limits-fields.tsx";
import { useConnectStyles } from "./use-connect-styles.ts";

/** Where to read, and as whom. */
export function ConnectView() {
  const assessment = useAppState((state) => state.assessment);
  const showStep = useAppState((state) => state.showStep);
  if (assessment !== null) return <OpenConnect assessment={assessment} />;
  return (
    <EmptyPage
      title={strings.title}
      text={strings.noAssessment}
      action={{ label: strings.toStart, onClick: () => showStep("start") }}
    />
  );
}

function OpenConnect({ assessment }: { readonly assessment: OpenAssessment }) {
  const styles = useConnectStyles();
  const { connections, trying, saveError } = assessment;
  const limits = useAppState((state) => state.settings);
  const saveSettings = useAppState((state) => state.saveSettings);
  const cards = useRef(new Map<string, ConnectionCardHandle>());
  const [isLimiting, setLimiting] = useState(false);
  const save = useAppState((state) => state.saveConnections);
  const leaveConnection = useAppState((state) => state.leaveConnection);
  const tryConnection = useAppState((state) => state.tryConnection);
  const reached = connections.filter(({ result }) => result?.state === "reached").length;
  const replace = (changed: Connection): void =>
    void save(connections.map((row) => (row.id === changed.id ? changed : row)));
  const add = (server: string | null): void =>
    void save([...connections, { id: freeId(connections, server), server, user: null, fingerprints: [] }]);
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead
          title={strings.title}
          sentence={strings.sentence(connections.length, reached)}
          actions={
            connections.length > 1 && (
              <Button onClick={() => cards.current.forEach(({ tryNow }) => tryNow())}>{strings.tryAll}</Button>
            )
          }
        >
          {saveError !== null && (
            <ErrorCause
              title={strings.saveFailed}
              {...describeError(saveError)}
              code={saveError.code}
              actions={
                <Button size="small" onClick={() => void save(connections)}>
                  {strings.saveAgain}
                </Button>
              }
            />
          )}
          <LoadStatement {...limits} onChangeLimits={() => setLimiting(!isLimiting)} />
          {isLimiting && (
            <LimitsFields
              limits={limits}
              onChange={(changes) => void saveSettings({ ...limits, ...changes })}
              onClose={() => setLimiting(false)}
            />
          )}
        </PageHead>
      </div>
      <section className={styles.scroll} aria-label={strings.title} data-region>
        <FoundHere />
        <ul className={styles.list}>
          {connections.map((row) => (
            <ConnectionCard
              key={row.id}
              ref={(card) => {
                if (card !== null) cards.current.set(row.id, card);
                return () => void cards.current.delete(row.id);
              }}
              row={row}
              isTrying={trying.includes(row.id)}
              onChange={replace}
              onTry={(connection, password) => void tryConnection(connection, password)}
              onLeave={(connection, password) => void leaveConnection(connection, password)}
              onRemove={() => void save(connections.filter(({ id }) => id !== row.id))}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onClick={() => add("")}>{strings.add}</Button>
          {connections.every(({ server }) => server !== null) && (
            <Button onClick={() => add(null)}>{strings.addOwnDomain}</Button>
          )}
        </div>
      </section>
    </div>
  );
}

/** An id that no connection has. */
function freeId(connections: readonly ConnectionRow[], server: string | null): string {
  if (server === null) return "own-domain";
  const numbers = connections.map(({ id }) => Number(/^server-(?<number>\d+)$/u.exec(id)?.groups?.["number"] ?? 0));
  return `server-${Math.max(0, ...numbers) + 1}`;
}
