import type { CollectorPlace, RunRow } from "#domain/contract/run.ts";
import type { ErrorCode } from "#domain/kernel/error-code.ts";

/** Something that happened during a run. `id` tells them apart; `atMs` is of this computer's clock. */
export type Happening = { readonly id: number; readonly atMs: number } & (
  | { readonly kind: "started" }
  | { readonly kind: "forest"; readonly forest: string }
  | { readonly kind: "failed"; readonly place: CollectorPlace; readonly code: ErrorCode | null }
  | { readonly kind: "ended"; readonly isComplete: boolean; readonly done: number; readonly total: number }
);

type NewHappening = Happening extends infer Each ? (Each extends Happening ? Omit<Each, "id"> : never) : never;

/** What this window has seen of the last run. Rows tell where collectors stand; this tells how they came there. */
export interface RunLog {
  /** `null`: no run was seen since the assessment was opened. */
  readonly startedAtMs: number | null;
  /** `null` while it goes on. */
  readonly endedAtMs: number | null;
  /** Since when objects are counted; later than the start when the window was opened during the run. */
  readonly measuredFromMs: number;
  /** Objects that came in each second in which any came, oldest first; no more than the last minute holds. */
  readonly seconds: readonly { readonly second: number; readonly objects: number }[];
  /** Objects since the measuring began. */
  readonly objects: number;
  /** The most that came in one second. */
  readonly peak: number;
  /** Newest first. */
  readonly happened: readonly Happening[];
}

export const emptyRunLog: RunLog = {
  startedAtMs: null,
  endedAtMs: null,
  measuredFromMs: 0,
  seconds: [],
  objects: 0,
  peak: 0,
  happened: [],
};

const keptHappenings = 50;
const keptSeconds = 60;

const secondOf = (atMs: number): number => Math.floor(atMs / 1000);

function withHappening(log: RunLog, happening: NewHappening): RunLog {
  const id = (log.happened[0]?.id ?? 0) + 1;
  return { ...log, happened: [{ ...happening, id }, ...log.happened].slice(0, keptHappenings) };
}

/** A run begins. What happened before stays readable. */
export function begunLog(log: RunLog, atMs: number): RunLog {
  const begun = { ...emptyRunLog, happened: log.happened, startedAtMs: atMs, measuredFromMs: atMs };
  return withHappening(begun, { kind: "started", atMs });
}

/** A run that was under way when the assessment was opened. */
export function joinedLog(rows: readonly RunRow[], atMs: number): RunLog {
  const begins = rows.map((row) => Date.parse(row.lastActivityAt) - row.elapsedMs);
  return { ...emptyRunLog, startedAtMs: Math.min(atMs, ...begins), measuredFromMs: atMs };
}

/** Takes in rows that changed. `before` is how a place stood; `forests` are those that had rows already. */
export function withRows(
  log: RunLog,
  changed: readonly RunRow[],
  known: { readonly before: (row: RunRow) => RunRow | undefined; readonly forests: ReadonlySet<string | null> },
  atMs: number,
): RunLog {
  const seen = new Set(known.forests);
  let objects = 0;
  let next = log;
  for (const row of changed) {
    const before = known.before(row);
    objects += newObjects(before, row);
    if (row.forest !== null && !seen.has(row.forest)) {
      seen.add(row.forest);
      next = withHappening(next, { kind: "forest", atMs, forest: row.forest });
    }
    if (hasFailedNow(before, row)) {
      const { forest, domain, key } = row;
      next = withHappening(next, {
        kind: "failed",
        atMs,
        place: { forest, domain, key },
        code: row.error?.code ?? null,
      });
    }
  }
  return objects === 0 ? next : withObjects(next, objects, atMs);
}

function withObjects(log: RunLog, objects: number, atMs: number): RunLog {
  const second = secondOf(atMs);
  const last = log.seconds.at(-1);
  const isSame = last?.second === second;
  const latest = { second, objects: objects + (isSame ? last.objects : 0) };
  const earlier = (isSame ? log.seconds.slice(0, -1) : log.seconds).filter(
    (each) => each.second > second - keptSeconds,
  );
  return {
    ...log,
    seconds: [...earlier, latest],
    objects: log.objects + objects,
    peak: Math.max(log.peak, latest.objects),
  };
}

/** A collector that is asked again counts from zero. */
function newObjects(before: RunRow | undefined, row: RunRow): number {
  const counted = before?.count ?? 0;
  return row.count >= counted ? row.count - counted : row.count;
}

/** A later run tells once more of failures that it leaves as they are; those took no time. */
export function hasFailedNow(before: RunRow | undefined, row: RunRow): boolean {
  return row.state === "failed" && (before?.state !== "failed" || row.elapsedMs > 0);
}

/** The run is over. */
export function endedLog(
  log: RunLog,
  end: { readonly isComplete: boolean; readonly done: number; readonly total: number },
  atMs: number,
): RunLog {
  return withHappening({ ...log, endedAtMs: atMs }, { kind: "ended", atMs, ...end });
}

/**
 * Objects in each of the last seconds that are over, oldest first, at most a minute. A second in which nothing came is
 * a zero; seconds before measuring began are left out.
 */
export function lastMinute(log: RunLog, nowMs: number): readonly number[] {
  const bySecond = new Map(log.seconds.map(({ second, objects }) => [second, objects]));
  const end = secondOf(nowMs);
  const start = Math.max(secondOf(log.measuredFromMs), end - keptSeconds);
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => bySecond.get(start + index) ?? 0);
}
