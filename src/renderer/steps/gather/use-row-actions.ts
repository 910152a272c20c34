import { useMemo } from "react";
import type { CollectorPlace } from "#domain/contract/run.ts";
import type { Coverage } from "#domain/result/result-document.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import type { RowActions } from "./gather-row.tsx";

/** What rows and groups call. The functions stay the same, so that rows need not be drawn anew for them. */
export function useRowActions() {
  const skipCollector = useAppState((state) => state.skipCollector);
  const startRun = useAppState((state) => state.startRun);
  const showStep = useAppState((state) => state.showStep);
  const turn = useAppState((state) => state.turnGatherFold);
  return useMemo(() => {
    const actions: RowActions = {
      skip: (place) => void skipCollector(place),
      retry: (place) => void startRun({ kind: "only", places: [place] }),
      connect: () => showStep("connect"),
      turn: (key) => turn("openFailures", key),
    };
    return {
      actions,
      turnGroup: (id: string) => turn("closedGroups", id),
      turnFold: (id: string) => turn("openFolds", id),
      /** A domain is asked by its first fact; a server or forest with all that is missing. */
      retryPlace: ({ forest, domain, fact }: Coverage["failures"][number]) => {
        if (fact === null) return void startRun({ kind: "missing" });
        return actions.retry({ forest, domain, key: fact as CollectorPlace["key"] });
      },
    };
  }, [skipCollector, startRun, showStep, turn]);
}
