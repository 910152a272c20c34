import type { ProgressEvent } from "#main/collectors/run/progress.ts";

import { plain, type Terminal } from "./terminal.ts";

/** Shows a run: one redrawn line on a screen, and one plain line per finished fact elsewhere. */
export function progressReporter(terminal: Terminal): (event: ProgressEvent) => void {
  const states = new Map<string, ProgressEvent["state"]>();
  const tally = (state: ProgressEvent["state"]): number => [...states.values()].filter((one) => one === state).length;
  return (event) => {
    const place = event.domain ?? event.forest ?? "this host";
    states.set(`${event.forest ?? ""}/${event.domain ?? ""}/${event.key}`, event.state);
    if (event.state === "failed")
      terminal.log(plain(`${place}: ${event.key} failed (${event.error?.code ?? "internal"})`));
    else if (event.state === "collected" && !terminal.isScreen) terminal.log(plain(`${place}: ${event.key} collected`));
    if (!terminal.isScreen) return;
    const rate = event.ratePerSecond > 0 ? `, ${event.ratePerSecond}/s` : "";
    const counts = `${tally("collected")} collected, ${tally("reading")} reading, ${tally("failed")} failed`;
    terminal.status(plain(`${counts}. ${place}: ${event.key} ${event.count} entries${rate}`));
  };
}
