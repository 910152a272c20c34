import { useEffect, useRef, useState } from "react";
import { factName } from "#domain/facts/fact-names.strings.ts";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import type { Happening } from "#renderer/state/run-log.ts";
import type { RunCounts } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

/** Between two announcements of mere progress. */
const quietMs = 10_000;

export interface RunAnnouncerProps {
  readonly counts: RunCounts;
  readonly total: number;
  readonly isRunning: boolean;
  readonly nowMs: number;
}

/** Tells screen readers of start, failures and end as they come, and of progress now and then. */
export function RunAnnouncer({ counts, total, isRunning, nowMs }: RunAnnouncerProps) {
  const happened = useAppState((state) => state.gatherView.log.happened);
  const [words, setWords] = useState("");
  const lastId = useRef(happened[0]?.id ?? 0);
  const last = useRef({ atMs: nowMs, done: counts.done });
  useEffect(() => {
    const events = happened.filter(({ id }) => id > lastId.current).toReversed();
    lastId.current = happened[0]?.id ?? lastId.current;
    const { failed } = counts.states;
    const said = eventWords(events, failed);
    const isDue = isRunning && nowMs - last.current.atMs >= quietMs && counts.done !== last.current.done;
    const next = said === "" && isDue ? strings.sayProgress(counts.done, total, failed) : said;
    if (next === "") return;
    last.current = { atMs: nowMs, done: counts.done };
    setWords(next);
  }, [happened, counts, total, isRunning, nowMs]);
  return (
    <output>
      <VisuallyHidden>{words}</VisuallyHidden>
    </output>
  );
}

function eventWords(events: readonly Happening[], failedInAll: number): string {
  const failures = events.flatMap((event) => (event.kind === "failed" ? [event.place] : []));
  return [
    events.some(({ kind }) => kind === "started") ? strings.sayStarted : "",
    failures.length === 0
      ? ""
      : strings.sayFailed(failures.map(({ key, domain, forest }) => factName(key, domain ?? forest))),
    ...events.map((event) =>
      event.kind === "ended" ? strings.sayEnded(event.isComplete, event.done, event.total, failedInAll) : "",
    ),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
