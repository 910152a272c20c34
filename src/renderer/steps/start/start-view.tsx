import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowCounterclockwise20Regular,
  Beaker20Regular,
  FolderOpen20Regular,
  WindowConsole20Regular,
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
import { StartPromises } from "./start-promises.tsx";
import { StartRow } from "./start-row.tsx";
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
  command: {
    ...textRamp.label,
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: "text",
    marginTop: "6px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
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

/** Choose an estate to look at, and see what opening one asks for. */
export function StartView() {
  const styles = useStyles();
  const estate = useAppState((state) => state.estate);
  const openFile = useAppState((state) => state.openFile);
  const openSample = useAppState((state) => state.openSample);
  const showStep = useAppState((state) => state.showStep);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);

  const open = openBundleOf(estate);
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
            <StartRow
              icon={<FolderOpen20Regular />}
              title={strings.open.title}
              text={strings.open.text}
              action={
                <Button
                  appearance={open === null ? "primary" : "secondary"}
                  disabledFocusable={opening !== null}
                  onClick={() => void openFile()}
                >
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
            <StartRow icon={<WindowConsole20Regular />} title={strings.gather.title} text={strings.gather.text}>
              <code className={styles.command}>{strings.gather.command}</code>
            </StartRow>
          </ul>
        </div>
        <StartPromises />
      </main>
      <footer className={styles.foot} data-region>
        {strings.rulesOf(newestReading())}
      </footer>
    </div>
  );
}
