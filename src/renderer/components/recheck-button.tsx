import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Verdict } from "#domain/checks/finding.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { recheckButtonStrings as strings } from "./recheck-button.strings.ts";

/** Where asking again stands. */
export type RecheckState =
  | { readonly phase: "ready" }
  /** Another run goes on. */
  | { readonly phase: "busy" }
  | { readonly phase: "asking" }
  /** It could not be asked, or what came could not be kept. */
  | { readonly phase: "failed"; readonly error: CodedError }
  | { readonly phase: "asked"; readonly before: Verdict; readonly now: Verdict };

export interface RecheckButtonProps {
  /** Facts that are asked for. */
  readonly facts: number;
  readonly state: RecheckState;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  line: { ...textRamp.label, color: tokens.colorNeutralForeground2, flexBasis: "100%", "&:empty": { display: "none" } },
});

/** Asks again for the facts behind a verdict, and tells what came of it. F5 presses it, wherever the focus is. */
export function RecheckButton({ facts, state, onClick }: RecheckButtonProps) {
  const styles = useStyles();
  return (
    <>
      <Button
        size="small"
        data-recheck
        disabledFocusable={state.phase === "busy" || state.phase === "asking"}
        title={state.phase === "busy" ? strings.busy : strings.describe(facts)}
        onClick={onClick}
      >
        {strings.button}
      </Button>
      <output className={styles.line}>{lineOf(state, facts)}</output>
    </>
  );
}

function lineOf(state: RecheckState, facts: number): string {
  switch (state.phase) {
    case "ready":
      return "";
    case "busy":
      return strings.busy;
    case "asking":
      return strings.asking(facts);
    case "failed":
      return strings.failed(errorStrings[state.error.code]);
    case "asked":
      return state.before === state.now ? strings.same(state.now) : strings.changed(state.before, state.now);
  }
}
