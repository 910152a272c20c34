import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { rules, sourcesOf } from "#domain/options/rules.ts";
import { Brand } from "#renderer/components/brand.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { compact, layout, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { version } from "../../../../package.json";
import { RecentTable } from "./recent-table.tsx";
import { StartChoices } from "./start-choices.tsx";
import { StartPromises } from "./start-promises.tsx";
import { ThisComputer } from "./this-computer.tsx";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    height: layout.headerHeight,
    padding: "0 12px 0 16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { flexGrow: 1 },
  columns: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 680px) minmax(0, 360px)",
    columnGap: "64px",
    alignContent: "start",
    padding: "44px 78px 32px",
    [narrow]: { columnGap: "40px", padding: "32px 40px 24px" },
    [compact]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "32px", padding: "24px 16px" },
  },
  title: {
    fontSize: "24px",
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  sentence: {
    ...textRamp.dense,
    color: tokens.colorNeutralForeground2,
    maxWidth: "72ch",
    paddingTop: "6px",
    paddingBottom: "18px",
  },
  error: { paddingBottom: "18px" },
  side: {
    alignSelf: "start",
    paddingLeft: "32px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [compact]: { paddingLeft: 0, borderLeftStyle: "none" },
  },
  foot: {
    ...textRamp.label,
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "20px",
    height: "40px",
    padding: "0 48px",
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: "0 40px" },
  },
});

/** The month in which rules were last compared with the documents behind them. */
function newestReading(): string {
  const readings = [...rules.values()].flatMap((rule) => sourcesOf(rule).map((source) => source.read));
  return formatDocumentDate(readings.toSorted().at(-1) ?? "");
}

/** Choose an estate to look at, and see what opening one asks for. */
export function StartView() {
  const styles = useStyles();
  const estate = useAppState((state) => state.estate);
  const showStep = useAppState((state) => state.showStep);
  const recents = useAppState((state) => state.recents);
  const loadRecents = useAppState((state) => state.loadRecents);
  useEffect(() => void loadRecents(), [loadRecents]);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <div className={styles.page}>
      <header className={styles.head} data-region>
        <span className={styles.brand}>
          <Brand />
        </span>
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={strings.help}
          title={strings.help}
          onClick={() => showStep("help")}
        />
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={strings.settings}
          title={strings.settings}
          onClick={() => showStep("settings")}
        />
      </header>
      <main className={styles.columns} data-region>
        <div>
          <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
            {strings.title}
          </h1>
          <p className={styles.sentence}>{strings.sentence}</p>
          {estate.phase === "failed" && (
            <div className={styles.error}>
              <ErrorCause title={strings.failed} {...errorStrings[estate.error.code]} {...estate.error} />
            </div>
          )}
          <StartChoices />
          {recents !== null && recents.length > 0 && <RecentTable recents={recents} />}
        </div>
        <div className={styles.side}>
          <ThisComputer />
          <StartPromises />
        </div>
      </main>
      <footer className={styles.foot} data-region>
        <span>{strings.version(version)}</span>
        <span>{strings.rulesOf(newestReading())}</span>
      </footer>
    </div>
  );
}
