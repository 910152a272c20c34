import { useEffect } from "react";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { CauseText } from "#renderer/components/cause-text.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { connectStrings as strings } from "./connect.strings.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

const shownControllers = 3;

/** What the connection to the computer's own domain starts from, found without reading any directory. */
export function FoundHere() {
  const styles = useConnectStyles();
  const state = useAppState(({ computer }) => computer);
  const look = useAppState(({ lookAtComputer }) => lookAtComputer);
  const isUnknown = state.phase === "unknown";
  useEffect(() => {
    if (isUnknown) void look();
  }, [isUnknown, look]);
  const known = state.phase === "known" ? state.computer : state.phase === "looking" ? state.previous : null;
  return (
    <section className={styles.found} aria-label={strings.found}>
      <h2 className={styles.title}>{strings.found}</h2>
      {state.phase === "failed" && <Why error={state.error} />}
      {known === null && state.phase !== "failed" && <p className={styles.hint}>{strings.looking}</p>}
      {known !== null && (
        <LabelledRows
          rows={[
            { label: strings.you, value: known.host.user },
            { label: strings.foundDomain, value: known.host.domain ?? strings.noDomain },
            {
              label: strings.controllers,
              value:
                known.controllers.state === "found" ? (
                  strings.controllerList(
                    known.controllers.servers.length,
                    known.controllers.servers.slice(0, shownControllers),
                  )
                ) : (
                  <Why error={known.controllers.error} />
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Why({ error }: { readonly error: CodedError }) {
  return <CauseText cause={{ ...describeError(error), code: error.code }} />;
}
