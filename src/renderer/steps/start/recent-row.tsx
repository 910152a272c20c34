import { useState } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  CircleHalfFill16Regular,
  Delete16Regular,
  LockClosed16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { FactCounts, Recent } from "#domain/contract/assessment.ts";
import { CoverageBar } from "#renderer/components/coverage-bar.tsx";
import { formatDayAndAge } from "#renderer/format/dates.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { forcedColours, narrowQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  cell: {
    height: "29px",
    padding: "2px 12px 2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "middle",
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  open: {
    ...textRamp.dense,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    [forcedColours]: { textDecorationLine: "underline" },
  },
  state: { display: "inline-flex", alignItems: "center", gap: "6px" },
  mark: { flexShrink: 0 },
  damaged: { color: tokens.colorStatusWarningForeground3 },
  facts: { whiteSpace: "nowrap" },
  actions: { textAlign: "right", whiteSpace: "nowrap", paddingRight: 0 },
  asking: { display: "inline-flex", gap: tokens.spacingHorizontalXS },
});

const marks = {
  new: Circle16Regular,
  partial: CircleHalfFill16Regular,
  finished: CheckmarkCircle16Regular,
  damaged: Warning16Filled,
} as const;

/** One assessment or bundle: its name opens it, and what takes it away asks in place. */
export function RecentRow({ recent }: { readonly recent: Recent }) {
  const styles = useStyles();
  const now = useNow();
  const openAssessment = useAppState((state) => state.openAssessment);
  const openRecent = useAppState((state) => state.openRecent);
  const { id, kind, name, state, facts, gatheredAt } = recent;
  const isBundle = kind === "bundle";
  const isDamaged = state === "damaged";
  const Mark = isBundle && !isDamaged ? LockClosed16Regular : marks[state];
  const [stage, setStage] = useState<"rest" | "asking" | "asked">("rest");
  const isNarrow = useMediaQuery(narrowQuery);
  if (stage === "asking") return <TakeAway recent={recent} onAnswer={() => setStage("asked")} />;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {isDamaged ? (
          name
        ) : (
          <Link
            as="button"
            className={styles.open}
            onClick={() => void (isBundle ? openRecent(id) : openAssessment(id))}
          >
            {name}
          </Link>
        )}
      </th>
      <td className={styles.cell}>
        <span className={styles.state}>
          <Mark aria-hidden className={mergeClasses(styles.mark, isDamaged && styles.damaged)} />
          {isBundle && !isDamaged ? strings.recent.bundle : strings.recent.states[state]}
        </span>
      </td>
      <td className={mergeClasses(styles.cell, styles.facts)}>
        {facts === null ? strings.recent.none : <Facts facts={facts} isShort={isNarrow} />}
      </td>
      <td className={styles.cell}>{gatheredAt === null ? strings.recent.none : formatDayAndAge(gatheredAt, now)}</td>
      <td className={mergeClasses(styles.cell, styles.actions)}>
        {/* oxlint-disable jsx-a11y/no-autofocus -- the focus comes back from the question that stood here */}
        <Button
          autoFocus={stage === "asked"}
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={isBundle ? strings.recent.remove(name) : strings.recent.delete(name)}
          onClick={() => setStage("asking")}
        />
        {/* oxlint-enable jsx-a11y/no-autofocus */}
      </td>
    </tr>
  );
}

/** In a narrow window there is no room for the bar, and its numbers say the same. */
function Facts({ facts, isShort }: { readonly facts: FactCounts; readonly isShort: boolean }) {
  const { collected, failed, notAsked } = facts;
  if (isShort) return strings.recent.facts(collected, collected + failed + notAsked);
  return <CoverageBar answered={collected} failed={failed} notAsked={notAsked} />;
}

interface TakeAwayProps {
  readonly recent: Recent;
  /** The question is answered, either way. */
  readonly onAnswer: () => void;
}

/** In place of the row: deletes an assessment, or takes a bundle off the list, once that is confirmed. */
function TakeAway({ recent: { id, kind, name }, onAnswer }: TakeAwayProps) {
  const styles = useStyles();
  const deleteAssessment = useAppState((state) => state.deleteAssessment);
  const removeRecent = useAppState((state) => state.removeRecent);
  const isBundle = kind === "bundle";
  const takeAway = (): void => {
    onAnswer();
    void (isBundle ? removeRecent(id) : deleteAssessment(id));
  };
  return (
    <tr>
      <th scope="row" colSpan={3} className={mergeClasses(styles.cell, styles.name)}>
        {isBundle ? strings.recent.removeAsk(name) : strings.recent.deleteAsk(name)}
      </th>
      <td colSpan={2} className={mergeClasses(styles.cell, styles.actions)}>
        <span className={styles.asking}>
          <Button size="small" onClick={takeAway}>
            {isBundle ? strings.recent.removeNow : strings.recent.deleteNow}
          </Button>
          {/* What changes nothing takes the focus, since the button that was pressed is gone. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it follows a press and keeps the place in the table */}
          <Button autoFocus size="small" appearance="subtle" onClick={onAnswer}>
            {strings.recent.keep}
          </Button>
        </span>
      </td>
    </tr>
  );
}
