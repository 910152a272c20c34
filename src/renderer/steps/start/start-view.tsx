import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowCounterclockwise20Regular,
  Add20Regular,
  Beaker20Regular,
  FolderOpen20Regular,
} from "@fluentui/react-icons";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { rules, sourcesOf } from "#domain/options/rules.ts";
import { Brand } from "#renderer/components/brand.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { estateName } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { compact, layout, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { Recent } from "#domain/contract/assessment.ts";
import { RecentTable } from "./recent-table.tsx";
import { StartPromises } from "./start-promises.tsx";
import { StartRow } from "./start-row.tsx";
import { ThisComputer } from "./this-computer.tsx";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    height: layout.headerHeight,
    padding: "0 16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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

function factsOf({ facts }: Recent): string {
  if (facts === null) return strings.recent.none;
  return strings.recent.facts(facts.collected, facts.collected + facts.failed + facts.notAsked);
}

/** Choose an estate to look at, and see what opening one asks for. */
export function StartView() {
  const styles = useStyles();
  const estate = useAppState((state) => state.estate);
  const openFile = useAppState((state) => state.openFile);
  const openSample = useAppState((state) => state.openSample);
  const showStep = useAppState((state) => state.showStep);
  const recents = useAppState((state) => state.recents);
  const loadRecents = useAppState((state) => state.loadRecents);
  const newAssessment = useAppState((state) => state.newAssessment);
  const openAssessment = useAppState((state) => state.openAssessment);
  useEffect(() => void loadRecents(), [loadRecents]);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);

  const open = openBundleOf(estate);
  const partial = recents?.find(({ kind, state }) => kind === "assessment" && state === "partial");
  const opening = estate.phase === "opening" ? estate.source : null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Brand />
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
          <ul className={styles.rows}>
            {open !== null && (
              <StartRow
                icon={<ArrowCounterclockwise20Regular />}
                title={strings.goOn.title(estateName(open))}
                text={strings.goOn.text}
                action={
                  <Button appearance="primary" onClick={() => showStep("sign-in-options")}>
                    {strings.goOn.button}
                  </Button>
                }
              />
            )}
            {partial !== undefined && open === null && (
              <StartRow
                icon={<ArrowCounterclockwise20Regular />}
                title={strings.resume.title(partial.name)}
                text={strings.resume.text(factsOf(partial))}
                action={
                  <Button appearance="primary" onClick={() => void openAssessment(partial.id)}>
                    {strings.resume.button}
                  </Button>
                }
              />
            )}
            <StartRow
              icon={<Add20Regular />}
              title={strings.begin.title}
              text={strings.begin.text}
              action={
                <Button
                  appearance={open === null && partial === undefined ? "primary" : "secondary"}
                  onClick={() => void newAssessment()}
                >
                  {strings.begin.button}
                </Button>
              }
            />
            <StartRow
              icon={<FolderOpen20Regular />}
              title={strings.open.title}
              text={strings.open.text}
              action={
                <Button disabledFocusable={opening !== null} onClick={() => void openFile()}>
                  {opening === "file" ? strings.opening : strings.open.button}
                </Button>
              }
            />
            <StartRow
              icon={<Beaker20Regular />}
              title={strings.sample.title}
              text={strings.sample.text}
              action={
                <Button disabledFocusable={opening !== null} onClick={() => void openSample()}>
                  {opening === "sample" ? strings.opening : strings.sample.button}
                </Button>
              }
            />
          </ul>
          {recents !== null && recents.length > 0 && <RecentTable recents={recents} />}
        </div>
        <div className={styles.side}>
          <ThisComputer />
          <StartPromises />
        </div>
      </main>
      <footer className={styles.foot} data-region>
        {strings.rulesOf(newestReading())}
      </footer>
    </div>
  );
}
