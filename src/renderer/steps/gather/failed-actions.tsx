import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherRowStrings as strings } from "./gather-row.strings.ts";

const useStyles = makeStyles({
  later: { ...textRamp.label, alignSelf: "center", color: tokens.colorNeutralForeground2 },
});

export interface FailedActionsProps {
  /** `null` while a run goes on. */
  readonly onRetry: (() => void) | null;
  /** `null` where no other server could help. */
  readonly onConnect: (() => void) | null;
}

/** What can be done about a failure, right where it is told. */
export function FailedActions({ onRetry, onConnect }: FailedActionsProps) {
  const styles = useStyles();
  return (
    <>
      {onRetry !== null && (
        <Button size="small" data-recheck icon={<ArrowClockwise16Regular />} onClick={onRetry}>
          {strings.retry}
        </Button>
      )}
      {onConnect !== null && (
        <Button size="small" onClick={onConnect}>
          {strings.otherServer}
        </Button>
      )}
      {onRetry === null && <span className={styles.later}>{strings.retryLater}</span>}
    </>
  );
}
