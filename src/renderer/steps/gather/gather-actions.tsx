import { Button, MenuItem } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import type { GatherPhase } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

export interface GatherActionsProps {
  readonly phase: GatherPhase;
  readonly run: OpenAssessment["run"];
  readonly hasFailures: boolean;
}

/** What can be done with the run as a whole. */
export function GatherActions({ phase, run, hasFailures }: GatherActionsProps) {
  const startRun = useAppState((state) => state.startRun);
  const cancelRun = useAppState((state) => state.cancelRun);
  const ask = (label: string) => (
    <Button appearance="primary" data-recheck onClick={() => void startRun({ kind: "missing" })}>
      {label}
    </Button>
  );
  if (phase === "not-started") return ask(strings.gather);
  if (run === "starting") return <Button disabledFocusable>{strings.starting}</Button>;
  if (run === "cancelling") return <Button disabledFocusable>{strings.cancelling}</Button>;
  if (run === "running") return <Button onClick={() => void cancelRun()}>{strings.cancel}</Button>;
  return (
    <>
      {phase === "partial" && ask(strings.resume)}
      {phase === "finished" && hasFailures && ask(strings.retryFailed)}
      <PageMenu trigger={<Button icon={<MoreHorizontal20Regular />} aria-label={strings.more} title={strings.more} />}>
        <MenuItem subText={strings.againMeans} onClick={() => void startRun({ kind: "anew" })}>
          {strings.again}
        </MenuItem>
      </PageMenu>
    </>
  );
}
