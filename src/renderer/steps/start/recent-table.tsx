import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  CircleHalfFill16Regular,
  Delete16Regular,
  LockClosed16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Recent } from "#domain/contract/assessment.ts";
import { formatWhen } from "#renderer/format/dates.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  table: { ...textRamp.dense, width: "100%", borderCollapse: "collapse", marginTop: "24px" },
  caption: { ...textRamp.panelTitle, textAlign: "left", paddingBottom: "6px" },
  head: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    padding: "6px 12px 6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: "4px 12px 4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "middle" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  state: { display: "inline-flex", alignItems: "center", gap: "6px" },
  actions: { textAlign: "right", whiteSpace: "nowrap" },
});

const marks = {
  new: Circle16Regular,
  partial: CircleHalfFill16Regular,
  finished: CheckmarkCircle16Regular,
  damaged: Warning16Filled,
} as const;

/** Assessments and bundles worked on lately. */
export function RecentTable({ recents }: { readonly recents: readonly Recent[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{strings.recent.title}</caption>
      <thead>
        <tr>
          {strings.recent.heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recents.map((recent) => (
          <RecentRow key={recent.id} recent={recent} />
        ))}
      </tbody>
    </table>
  );
}

function RecentRow({ recent }: { readonly recent: Recent }) {
  const styles = useStyles();
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  const openAssessment = useAppState((state) => state.openAssessment);
  const openRecent = useAppState((state) => state.openRecent);
  const deleteAssessment = useAppState((state) => state.deleteAssessment);
  const removeRecent = useAppState((state) => state.removeRecent);
  const { id, kind, name, state, facts, gatheredAt } = recent;
  const isBundle = kind === "bundle";
  const Mark = isBundle ? LockClosed16Regular : marks[state];
  const total = facts === null ? 0 : facts.collected + facts.failed + facts.notAsked;
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        <Button
          appearance="transparent"
          size="small"
          onClick={() => void (isBundle ? openRecent(id) : openAssessment(id))}
        >
          {name}
        </Button>
      </th>
      <td className={styles.cell}>
        <span className={styles.state}>
          <Mark aria-hidden />
          {isBundle ? strings.recent.bundle : strings.recent.states[state]}
        </span>
      </td>
      <td className={styles.cell}>
        {facts === null ? strings.recent.none : strings.recent.facts(facts.collected, total)}
      </td>
      <td className={styles.cell}>{gatheredAt === null ? strings.recent.none : formatWhen(gatheredAt, now)}</td>
      <td className={`${styles.cell} ${styles.actions}`}>
        {isAsking ? (
          <>
            <Button size="small" onClick={() => void (isBundle ? removeRecent(id) : deleteAssessment(id))}>
              {isBundle ? strings.recent.removeNow : strings.recent.deleteNow}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {strings.recent.keep}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={isBundle ? strings.recent.remove(name) : strings.recent.delete(name)}
            onClick={() => setAsking(true)}
          />
        )}
      </td>
    </tr>
  );
}
