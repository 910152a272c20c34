import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunRow } from "#domain/contract/run.ts";
import type { Coverage } from "#domain/result/result-document.ts";
import type { AppState } from "./app-state.ts";
import { openBundleOf } from "./estate-slice.ts";

type Rows = ReadonlyMap<string, RunRow>;

/** How many collectors stand where; the states add up to all of them. */
export interface RunCounts {
  readonly states: Readonly<Record<RunRow["state"], number>>;
  /** Collectors that have answered, failed or were skipped for a reason of their own, and not because the run ended. */
  readonly done: number;
}

const countsOfRows = new WeakMap<Rows, RunCounts>();

export function runCounts(rows: Rows): RunCounts {
  const known = countsOfRows.get(rows);
  if (known !== undefined) return known;
  const states = { collected: 0, reading: 0, failed: 0, skipped: 0, waiting: 0 };
  let done = 0;
  for (const { state, reason } of rows.values()) {
    states[state] += 1;
    if (state !== "reading" && state !== "waiting" && reason !== "cancelled") done += 1;
  }
  const counts = { states, done };
  countsOfRows.set(rows, counts);
  return counts;
}

/** What the step is about just now. `partial`: a run was cancelled or cut off, and can go on. */
export type GatherPhase = "no-assessment" | "not-connected" | "not-started" | "running" | "partial" | "finished";

export function gatherPhase({ assessment, estate }: Pick<AppState, "assessment" | "estate">): GatherPhase {
  if (assessment === null) return "no-assessment";
  if (assessment.run !== "idle") return "running";
  const bundle = openBundleOf(estate);
  if (bundle !== null && bundle.result.gatheredAt.finishedAt !== null) return "finished";
  if (bundle !== null || assessment.rows.size > 0) return "partial";
  return assessment.connections.length === 0 ? "not-connected" : "not-started";
}

/** Collectors of this computer, of a forest, or of one of its domains. */
export interface RunGroup {
  readonly id: string;
  /** `null` for this computer. */
  readonly forest: string | null;
  /** `null` for what is read once for a forest. */
  readonly domain: string | null;
  readonly rows: readonly RunRow[];
}

/** In the order of their first word while a run goes on, and by what went wrong once it is over. */
export type RunOrder = "as-told" | "trouble-first";

/** This computer, then each forest followed by its domains. What came first stays before what came later. */
export function runGroups(rows: Rows, order: RunOrder): readonly RunGroup[] {
  const forests = new Map<string | null, Map<string | null, RunRow[]>>();
  for (const row of rows.values()) {
    const places = forests.get(row.forest) ?? new Map<string | null, RunRow[]>([[null, []]]);
    forests.set(row.forest, places);
    const ofPlace = places.get(row.domain) ?? [];
    ofPlace.push(row);
    places.set(row.domain, ofPlace);
  }
  const groups = [...forests].flatMap(([forest, places]) =>
    [...places].flatMap(([domain, ofPlace]) =>
      ofPlace.length === 0 ? [] : [{ id: `${forest ?? ""}/${domain ?? ""}`, forest, domain, rows: ofPlace }],
    ),
  );
  if (order === "as-told") return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => weightOf(a) - weightOf(b)) }))
    .toSorted((a, b) => weightOf(a.rows[0]) - weightOf(b.rows[0]));
}

const weights = { failed: 0, skipped: 1, reading: 2, waiting: 2, collected: 3 } as const;

const weightOf = (row: RunRow | undefined): number => (row === undefined ? 4 : weights[row.state]);

/** Servers that are asked now, by name, each with its searches in flight. */
export function serversInUse(rows: Rows): readonly { readonly server: string; readonly searches: number }[] {
  const searches = new Map<string, number>();
  for (const { state, server } of rows.values()) {
    if (state === "reading" && server !== null) searches.set(server, (searches.get(server) ?? 0) + 1);
  }
  return Array.from(searches, ([server, count]) => ({ server, searches: count })).toSorted((a, b) =>
    a.server < b.server ? -1 : 1,
  );
}

/** What could not be reached, and so has no collectors: servers, forests that only a trust names, domains. */
export function unreachedPlaces(bundle: OpenedBundle | null, rows: Rows): Coverage["failures"] {
  const failures = bundle?.result.coverage.failures ?? [];
  return failures.filter(
    ({ forest, domain, fact }) =>
      fact === null || !rows.has(placeKey({ forest, domain, key: fact as CollectorPlace["key"] })),
  );
}
