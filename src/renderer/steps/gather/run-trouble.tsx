import { Button } from "@fluentui/react-components";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

export interface RunTroubleProps {
  readonly error: CodedError;
  /** It is then tried again with every collector that answers. */
  readonly isRunning: boolean;
  /** Whether there is anything that can be written elsewhere. */
  readonly canShare: boolean;
}

/** Why a run did not start, broke off, or could not store what it had, and the way on. */
export function RunTrouble({ error, isRunning, canShare }: RunTroubleProps) {
  const showStep = useAppState((state) => state.showStep);
  const startRun = useAppState((state) => state.startRun);
  const isStoring = error.code === "disk-full" || error.code === "data-folder-not-writable";
  const actions =
    error.code === "password-needed" ? (
      <Button size="small" onClick={() => showStep("connect")}>
        {strings.toConnect}
      </Button>
    ) : (
      <>
        {!isRunning && (
          <Button size="small" onClick={() => void startRun({ kind: "missing" })}>
            {strings.storeAgain}
          </Button>
        )}
        {isStoring && canShare && (
          <Button size="small" onClick={() => showStep("share")}>
            {strings.toShare}
          </Button>
        )}
      </>
    );
  return <ErrorCause title={titleOf(error, isStoring)} {...describeError(error)} code={error.code} actions={actions} />;
}

function titleOf({ code }: CodedError, isStoring: boolean): string {
  if (isStoring) return strings.notStored;
  return code === "internal" ? strings.broke : strings.notGathered;
}
