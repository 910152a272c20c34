import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular, SubtractCircle16Regular } from "@fluentui/react-icons";
import type { Fact } from "#domain/facts/envelope.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { formatInstant } from "#renderer/format/dates.ts";
import { causeWords } from "#renderer/words/cause-words.strings.ts";
import { factValueStrings as strings } from "./fact-value.strings.ts";

const useStyles = makeStyles({
  value: { overflowWrap: "anywhere", userSelect: "text" },
  gap: { display: "inline-flex", alignItems: "flex-start", gap: "6px", userSelect: "text" },
  icon: { flexShrink: 0 },
  failed: { color: tokens.colorPaletteGrapeForeground2 },
  failedIcon: { color: tokens.colorPaletteGrapeBorderActive, flexShrink: 0 },
  skipped: { color: tokens.colorNeutralForeground3 },
  stated: { color: tokens.colorNeutralForeground3 },
});

/** What a person said instead of a server; `null`: it was not said by whom, or when. */
export interface StatedFact<Value> {
  readonly status: "stated";
  readonly value: Value;
  readonly by: string | null;
  readonly at: IsoInstant | null;
}

export interface FactValueProps<Value> {
  readonly fact: Fact<Value> | StatedFact<Value>;
  /** Words for the value, also for one that is there and empty: "None". */
  readonly format: (value: Value) => string;
}

/** A fact, or why it is not there. Never blank, and never zero for what nobody knows. */
export function FactValue<Value>({ fact, format }: FactValueProps<Value>) {
  const styles = useStyles();
  switch (fact.status) {
    case "collected":
      return <span className={styles.value}>{format(fact.value)}</span>;
    case "stated":
      return (
        <span className={styles.value}>
          {format(fact.value)} <span className={styles.stated}>({statedWords(fact)})</span>
        </span>
      );
    case "failed":
      return (
        <span className={styles.gap}>
          <QuestionCircle16Regular aria-hidden className={styles.failedIcon} />
          <span className={styles.failed}>{strings.notCollected(causeWords(fact.error.code))}</span>
        </span>
      );
    case "skipped":
      return (
        <span className={styles.gap}>
          <SubtractCircle16Regular aria-hidden className={styles.icon} />
          <span className={styles.skipped}>{strings.skipped(causeWords(fact.reason))}</span>
        </span>
      );
  }
}

function statedWords({ by, at }: StatedFact<unknown>): string {
  if (by !== null) return at === null ? strings.statedByUndated(by) : strings.statedBy(by, formatInstant(at));
  return at === null ? strings.statedUndated : strings.stated(formatInstant(at));
}
