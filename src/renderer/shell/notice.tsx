import { Button, makeStyles } from "@fluentui/react-components";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({ root: { padding: "8px 24px", flexShrink: 0 } });

/** Trouble that belongs to no view, until it is dismissed. */
export function Notice() {
  const styles = useStyles();
  const error = useAppState((state) => state.notice);
  const dismiss = useAppState((state) => state.dismissNotice);
  if (error === null) return null;
  return (
    <div className={styles.root}>
      <ErrorCause
        title={strings.notDone}
        {...describeError(error)}
        code={error.code}
        actions={
          <Button size="small" onClick={dismiss}>
            {strings.dismiss}
          </Button>
        }
      />
    </div>
  );
}
