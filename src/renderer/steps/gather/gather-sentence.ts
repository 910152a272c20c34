import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { gatherPhase, runCounts } from "#renderer/state/select-run.ts";
import { formatWhen } from "#renderer/format/dates.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

type Told = Pick<AppState, "assessment" | "estate" | "computer">;

/** The state of the run in one sentence: how many forests, as whom, from where. */
export function gatherSentence(state: Told, now: Date): string {
  const { assessment } = state;
  const bundle = openBundleOf(state.estate);
  const forests = new Set(Array.from(assessment?.rows.values() ?? [], ({ forest }) => forest));
  forests.delete(null);
  const count = forests.size;
  switch (gatherPhase(state)) {
    case "no-assessment":
    case "not-connected":
      return strings.sentence;
    case "not-started":
      return notStarted(assessment);
    case "running":
      return isBetweenServers(assessment)
        ? strings.connecting
        : strings.reading(count, identityOf(assessment), hostOf(state));
    case "partial":
      return strings.partial(count);
    case "finished": {
      const finishedAt = bundle?.result.gatheredAt.finishedAt;
      const when = finishedAt == null ? "" : formatWhen(finishedAt, now);
      return strings.finished(count, identityOf(assessment), hostOf(state), when);
    }
  }
}

/** Every collector that is known has ended, and the run goes on: somebody has yet to answer at all. */
function isBetweenServers(assessment: OpenAssessment | null): boolean {
  if (assessment === null || assessment.rows.size === 0) return false;
  const { reading, waiting } = runCounts(assessment.rows).states;
  return reading + waiting === 0;
}

function notStarted(assessment: OpenAssessment | null): string {
  const results = assessment?.connections.map(({ result }) => result) ?? [];
  const reached = results.filter((result) => result?.state === "reached").length;
  return results.every((result) => result === null)
    ? strings.readyToStart
    : strings.notStarted(results.length, reached);
}

/** Who reads; several accounts are counted, `null` before a connection was tried. */
function identityOf(assessment: OpenAssessment | null): string | null {
  const reached = assessment?.connections.flatMap(({ result }) =>
    result?.state === "reached" ? [result.identity] : [],
  );
  const [identity, ...others] = new Set(reached);
  if (identity === undefined) return null;
  return others.length === 0 ? identity : strings.severalIdentities(others.length + 1);
}

function hostOf({ estate, computer }: Told): string {
  const known = computer.phase === "known" ? computer.computer.host.hostName : null;
  return openBundleOf(estate)?.result.vantage ?? known ?? strings.thisComputer;
}
