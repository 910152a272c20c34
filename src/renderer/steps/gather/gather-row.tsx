import { memo } from "react";
import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunRow } from "#domain/contract/run.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ProgressRow } from "#renderer/components/progress-row.tsx";
import { FailedActions } from "./failed-actions.tsx";
import { gatherRowStrings as strings } from "./gather-row.strings.ts";
import { rowWords } from "./row-words.ts";

/** What can be done with rows; the same object for all of them, so that none is drawn anew for it. */
export interface RowActions {
  readonly skip: (place: CollectorPlace) => void;
  readonly retry: (place: CollectorPlace) => void;
  readonly connect: () => void;
  /** Unfolds a failure, or folds it again. */
  readonly turn: (key: string) => void;
}

export interface GatherRowProps {
  readonly row: RunRow;
  /** The time, for a row that is being read. */
  readonly nowSecond: number | null;
  readonly waits: string;
  readonly isOpen: boolean;
  /** While a run goes on nothing can be asked again. */
  readonly isRunning: boolean;
  readonly actions: RowActions;
}

/** One collector. It is drawn anew only when something of it changed. */
export const GatherRow = memo(function GatherRow(props: GatherRowProps) {
  const { row, isOpen, isRunning, actions } = props;
  const { forest, domain, key } = row;
  const words = rowWords(row, props);
  const failure =
    row.state !== "failed" || row.error === null
      ? undefined
      : {
          ...describeError(row.error),
          code: row.error.code,
          isOpen,
          onTurn: () => actions.turn(placeKey(row)),
          actions: (
            <FailedActions
              onRetry={isRunning ? null : () => actions.retry({ forest, domain, key })}
              onConnect={forest === null ? null : actions.connect}
            />
          ),
        };
  return (
    <ProgressRow
      {...words}
      actions={
        row.state === "reading" && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={strings.skip(words.what)}
            title={strings.skip(words.what)}
            onClick={() => actions.skip({ forest, domain, key })}
          />
        )
      }
      {...(failure !== undefined && { failure })}
    />
  );
});
