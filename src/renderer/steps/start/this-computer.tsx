import { useEffect, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, QuestionCircle16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ThisComputer as Computer } from "#domain/contract/this-computer.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { CauseText } from "#renderer/components/cause-text.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  root: { paddingBottom: "24px" },
  title: { ...textRamp.panelTitle },
  when: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingBottom: "6px" },
  line: { ...textRamp.dense, display: "flex", gap: "10px", padding: "5px 0", overflowWrap: "anywhere" },
  good: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0, marginTop: "1px" },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0, marginTop: "1px" },
  open: { color: tokens.colorPaletteGrapeBorderActive, flexShrink: 0, marginTop: "1px" },
  under: { paddingLeft: "26px", paddingBottom: "5px" },
  controller: { ...textRamp.label, display: "block", color: tokens.colorNeutralForeground2 },
  again: { marginTop: "8px" },
});

const shownControllers = 3;

const icons = { good: CheckmarkCircle16Regular, warning: Warning16Filled, open: QuestionCircle16Regular } as const;

function Line({ kind, children }: { readonly kind: keyof typeof icons; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <li className={styles.line}>
      <Icon aria-hidden className={styles[kind]} />
      <span>{children}</span>
    </li>
  );
}

/** What this computer tells of itself, before any directory is read. */
export function ThisComputer() {
  const styles = useStyles();
  const state = useAppState(({ computer }) => computer);
  const look = useAppState(({ lookAtComputer }) => lookAtComputer);
  const isUnknown = state.phase === "unknown";
  useEffect(() => {
    if (isUnknown) void look();
  }, [isUnknown, look]);
  const known = state.phase === "known" ? state.computer : state.phase === "looking" ? state.previous : null;
  return (
    <section className={styles.root} aria-label={strings.computer.title}>
      <h2 className={styles.title}>{strings.computer.title}</h2>
      <p className={styles.when}>{state.phase === "looking" ? strings.computer.looking : strings.computer.looked}</p>
      {state.phase === "failed" && <CauseText cause={{ ...describeError(state.error), code: state.error.code }} />}
      {known !== null && <Known computer={known} />}
      <Button
        size="small"
        className={styles.again}
        disabledFocusable={state.phase === "looking"}
        onClick={() => void look()}
      >
        {strings.computer.again}
      </Button>
    </section>
  );
}

function Known({ computer: { host, controllers } }: { readonly computer: Computer }) {
  const styles = useStyles();
  return (
    <ul>
      {host.domain === null ? (
        <Line kind="warning">{strings.computer.notJoined(host.hostName)}</Line>
      ) : (
        <Line kind="good">{strings.computer.joined(host.hostName, host.domain)}</Line>
      )}
      <Line kind="good">{strings.computer.user(host.user)}</Line>
      {controllers.state === "found" ? (
        <Line kind="good">
          {strings.computer.controllers(controllers.servers.length)}
          {controllers.servers.slice(0, shownControllers).map((name) => (
            <span key={name} className={styles.controller}>
              {name}
            </span>
          ))}
          {controllers.servers.length > shownControllers && (
            <span className={styles.controller}>
              {strings.computer.moreControllers(controllers.servers.length - shownControllers)}
            </span>
          )}
        </Line>
      ) : (
        <>
          <Line kind="warning">{strings.computer.noControllers}</Line>
          <li className={styles.under}>
            <CauseText cause={{ ...describeError(controllers.error), code: controllers.error.code }} />
          </li>
        </>
      )}
      {host.dnsServers.length === 0 ? (
        <Line kind="warning">{strings.computer.noDns}</Line>
      ) : (
        <Line kind="good">{strings.computer.dns(host.dnsServers)}</Line>
      )}
      <Line kind="open">{strings.computer.notYet}</Line>
    </ul>
  );
}
