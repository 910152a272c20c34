import { Button, makeStyles, MenuItem, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Add16Regular,
  ArrowRight16Regular,
  CheckboxChecked16Filled,
  CheckboxUnchecked16Regular,
} from "@fluentui/react-icons";
import { forcedColours, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { OptionStatus } from "./option-status.tsx";
import { statusInRow, type OptionStanding } from "./option-status.strings.ts";
import { PageMenu } from "./page-menu.tsx";
import { whatIfBarStrings as strings } from "./what-if-bar.strings.ts";

/** A fix that can be assumed. */
export interface WhatIfFix {
  readonly key: string;
  readonly label: string;
}

export interface WhatIfBarProps {
  /** The option that the result is about. */
  readonly option: string;
  readonly picked: readonly (WhatIfFix & { readonly isOn: boolean })[];
  /** Findings that are supposed to say otherwise. */
  readonly outcomes: readonly (WhatIfFix & { readonly isOn: boolean })[];
  /** What else could be assumed. */
  readonly more: readonly WhatIfFix[];
  /** Whether some fixes would make the option supported. */
  readonly hasFewest: boolean;
  /** The option now and under what is assumed; `null` while nothing is. */
  readonly result: { readonly before: OptionStanding; readonly after: OptionStanding } | null;
  /** Fixes that are assumed and asked for by nothing. */
  readonly unneeded: number;
  readonly hasFailed: boolean;
  readonly onTurn: (key: string) => void;
  readonly onTurnOutcome: (key: string) => void;
  readonly onFewest: () => void;
  readonly onReset: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "6px 16px",
    minHeight: "52px",
    maxHeight: "116px",
    overflowY: "auto",
    padding: "6px 24px",
    borderTop: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    [narrow]: { padding: "6px 16px" },
  },
  title: { display: "flex", flexDirection: "column", flexShrink: 0, whiteSpace: "nowrap" },
  name: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  fixes: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", flexGrow: 1, minWidth: 0 },
  chip: {
    ...textRamp.label,
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    minHeight: "26px",
    maxWidth: "100%",
    padding: "2px 10px 2px 8px",
    fontFamily: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: "13px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  on: {
    [forcedColours]: {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
      "& svg": { color: "HighlightText" },
    },
  },
  off: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, [forcedColours]: { color: "CanvasText" } },
  add: { borderRadius: "13px", minWidth: "auto" },
  result: { display: "flex", flexDirection: "column", alignItems: "flex-end", flexShrink: 0 },
  change: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "6px", justifyContent: "flex-end" },
  told: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Fixes that are taken as done and findings that are taken to be otherwise, and what they make of an option. Nothing in it was measured, and it says so. */
export function WhatIfBar(props: WhatIfBarProps) {
  const { option, picked, outcomes, result, unneeded, hasFailed, onTurn, onTurnOutcome, onReset } = props;
  const styles = useStyles();
  const told = result === null ? "" : strings.told(option, statusInRow(result.before), statusInRow(result.after));
  return (
    <section className={styles.root} aria-label={strings.title} data-region>
      <div className={styles.title}>
        <span className={styles.name}>{strings.title}</span>
        <span className={styles.soft}>{strings.assumedOnly}</span>
      </div>
      <div className={styles.fixes}>
        {picked.map((fix) => (
          <AssumedChip key={`fix ${fix.key}`} assumed={fix} onTurn={onTurn} />
        ))}
        {outcomes.map((outcome) => (
          <AssumedChip key={`outcome ${outcome.key}`} assumed={outcome} onTurn={onTurnOutcome} />
        ))}
        <AddMenu {...props} />
        {picked.length + outcomes.length === 0 && <span className={styles.soft}>{strings.nothing}</span>}
      </div>
      {result !== null && (
        <div className={styles.result}>
          <span className={styles.soft}>{option}</span>
          <span className={styles.change}>
            <OptionStatus standing={result.before} form="row" />
            <ArrowRight16Regular aria-label={strings.becomes} />
            <OptionStatus standing={result.after} form="row" />
          </span>
          {unneeded > 0 && <span className={styles.soft}>{strings.unneeded(unneeded)}</span>}
        </div>
      )}
      {hasFailed && <span className={styles.soft}>{strings.failed}</span>}
      {picked.length + outcomes.length > 0 && (
        <Button size="small" onClick={onReset}>
          {strings.reset}
        </Button>
      )}
      <output className={styles.told}>{told}</output>
    </section>
  );
}

interface AssumedChipProps {
  readonly assumed: WhatIfFix & { readonly isOn: boolean };
  readonly onTurn: (key: string) => void;
}

function AssumedChip({ assumed: { key, label, isOn }, onTurn }: AssumedChipProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title={key}
      className={mergeClasses(styles.chip, isOn ? styles.on : styles.off)}
      onClick={() => onTurn(key)}
    >
      {isOn ? (
        <CheckboxChecked16Filled aria-hidden className={styles.icon} />
      ) : (
        <CheckboxUnchecked16Regular aria-hidden className={styles.icon} />
      )}
      {label}
    </button>
  );
}

function AddMenu({ more, hasFewest, onTurn, onFewest }: WhatIfBarProps) {
  const styles = useStyles();
  return (
    <PageMenu
      side="above"
      trigger={
        <Button size="small" className={styles.add} icon={<Add16Regular />} aria-label={strings.addDescribed}>
          {strings.add}
        </Button>
      }
    >
      {hasFewest && <MenuItem onClick={onFewest}>{strings.fewest}</MenuItem>}
      {more.map(({ key, label }) => (
        <MenuItem key={key} title={key} onClick={() => onTurn(key)}>
          {label}
        </MenuItem>
      ))}
      {!hasFewest && more.length === 0 && <MenuItem disabled>{strings.none}</MenuItem>}
    </PageMenu>
  );
}
