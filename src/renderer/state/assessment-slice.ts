import type { StateCreator } from "zustand";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { Bridge, CallOutput } from "#domain/contract/channels.ts";
import type { CallName } from "#domain/contract/channel-names.ts";
import type { Connection, ConnectionRow } from "#domain/contract/connection.ts";
import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunRow, RunScope } from "#domain/contract/run.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { AppState } from "./app-state.ts";
import type { ProfileTexts } from "./profile-drafts-slice.ts";

/** The assessment that is worked on. What it has gathered is the open estate. */
export interface OpenAssessment {
  readonly id: string;
  readonly createdAt: string;
  readonly profile: Profile;
  readonly connections: readonly ConnectionRow[];
  /** Ids of connections that are being tried. */
  readonly trying: readonly string[];
  /** By {@link placeKey}, in the order of their first word. */
  readonly rows: ReadonlyMap<string, RunRow>;
  readonly run: "idle" | "starting" | "running" | "cancelling";
  /** Why the last run could not start or store what it had, or why the one under way cannot; `null` otherwise. */
  readonly runError: CodedError | null;
  /** Why the last change could not be stored; `null` when all is kept. */
  readonly saveError: CodedError | null;
}

export interface AssessmentSlice {
  /** `null` while none is open: at the start, and while a bundle is on screen. */
  readonly assessment: OpenAssessment | null;
  readonly newAssessment: () => Promise<void>;
  readonly openAssessment: (id: string) => Promise<void>;
  readonly deleteAssessment: (id: string) => Promise<void>;
  readonly saveProfile: (profile: Profile) => Promise<void>;
  readonly saveConnections: (connections: readonly Connection[]) => Promise<void>;
  /** The password goes to the main process with this call and is kept nowhere in the window. */
  readonly tryConnection: (connection: Connection, password: string | null) => Promise<void>;
  /**
   * Takes what stands in the fields of a connection when they go from the screen. The password goes to the main process
   * with this call and is kept nowhere in the window; `null` when none was typed.
   */
  readonly leaveConnection: (connection: Connection, password: string | null) => Promise<void>;
  readonly startRun: (scope: RunScope) => Promise<void>;
  readonly cancelRun: () => Promise<void>;
  readonly skipCollector: (place: CollectorPlace) => Promise<void>;
  /** Listens for what runs tell; the returned function ends it. */
  readonly followRuns: () => () => void;
}

export const createAssessmentSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], AssessmentSlice> =>
  (set, get) => {
    let connectionSaves = 0;
    const change = (id: string, changes: (open: OpenAssessment) => Partial<OpenAssessment>): void =>
      set(({ assessment }) => (assessment?.id === id ? { assessment: { ...assessment, ...changes(assessment) } } : {}));
    const take = (answer: Result<Assessment, CodedError>): void => {
      if (!answer.ok) return set({ notice: answer.error });
      const { estate, isRunning, rows, profileDrafts: drafts, ...kept } = answer.value;
      const run = isRunning ? "running" : "idle";
      const byPlace = new Map(rows.map((row) => [placeKey(row), row]));
      get().showEstate(estate);
      set({
        assessment: { ...kept, rows: byPlace, run, runError: null, saveError: null, trying: [] },
        // What was typed in this session and not left behind yet is newer than what is kept.
        profileDrafts: { of: kept.id, texts: { ...drafts, ...typedInto(kept.id, get()) }, kept: drafts },
        step: firstStep(answer.value),
        notice: null,
        recheck: null,
      });
    };
    const keep = async <Name extends CallName>(
      id: string,
      asking: Promise<Result<CallOutput<Name>, CodedError>>,
      took: (value: CallOutput<Name>) => void,
    ): Promise<void> => {
      const answer = await asking;
      change(id, () => ({ saveError: answer.ok ? null : answer.error }));
      if (answer.ok) took(answer.value);
    };
    return {
      assessment: null,
      newAssessment: async () => take(await bridge.call("assessment/create", null)),
      openAssessment: async (id) => take(await bridge.call("assessment/open", { id })),
      deleteAssessment: async (id) => {
        const deleted = await bridge.call("assessment/delete", { id });
        if (!deleted.ok) return set({ notice: deleted.error });
        if (get().assessment?.id === id) set({ assessment: null, estate: { phase: "none" }, step: "start" });
        await get().loadRecents();
      },
      saveProfile: async (profile) => {
        const id = get().assessment?.id;
        if (id === undefined) return;
        change(id, () => ({ profile }));
        await keep<"assessment/save-profile">(id, bridge.call("assessment/save-profile", { id, profile }), (estate) => {
          if (estate !== null && get().assessment?.id === id) get().renewEstate(estate);
        });
      },
      saveConnections: async (connections) => {
        const id = get().assessment?.id;
        if (id === undefined) return;
        const plain = connections.map(plainConnection);
        // On screen at once, so that the next change builds on this one and not on what was stored before it.
        change(id, ({ connections: before }) => ({ connections: plain.map((each) => knownRow(each, before)) }));
        const mine = ++connectionSaves;
        await keep<"connections/save">(id, bridge.call("connections/save", { id, connections: plain }), (rows) => {
          if (mine === connectionSaves) change(id, () => ({ connections: rows }));
        });
      },
      tryConnection: async (connection, password) => {
        const id = get().assessment?.id;
        if (id === undefined) return;
        change(id, ({ trying }) => ({ trying: [...trying, connection.id] }));
        const asking = bridge.call("connections/try", { id, connection: plainConnection(connection), password });
        await keep<"connections/try">(id, asking, (row) =>
          change(id, ({ connections }) => ({ connections: withRow(connections, row) })),
        );
        change(id, ({ trying }) => ({ trying: trying.filter((other) => other !== connection.id) }));
      },
      leaveConnection: async (connection, password) => {
        const { assessment } = get();
        const known = assessment?.connections.find(({ id }) => id === connection.id);
        // It was taken away, so what stood in its fields goes with it.
        if (assessment === null || known === undefined) return;
        const { id, connections } = assessment;
        const next = plainConnection(connection);
        if (JSON.stringify(plainConnection(known)) !== JSON.stringify(next)) {
          void get().saveConnections(connections.map((each) => (each.id === next.id ? next : each)));
        }
        if (password === null) return;
        const held = await bridge.call("connections/hold-password", { id, connection: next, password });
        if (!held.ok) return set({ notice: held.error });
        change(id, ({ connections: rows }) => ({
          connections: rows.map((row) => (isSameSignIn(row, next) ? { ...row, hasPassword: true } : row)),
        }));
      },
      startRun: async (scope) => {
        const id = get().assessment?.id;
        if (id === undefined) return;
        const before = get().assessment?.rows;
        change(id, ({ rows }) => ({ run: "starting", runError: null, rows: scope.kind === "anew" ? new Map() : rows }));
        const started = await bridge.call("run/start", { id, scope });
        change(id, ({ rows }) =>
          started.ok ? { run: "running" } : { run: "idle", runError: started.error, rows: before ?? rows },
        );
      },
      cancelRun: async () => {
        const id = get().assessment?.id;
        if (id === undefined) return;
        change(id, () => ({ run: "cancelling" }));
        await bridge.call("run/cancel", null);
      },
      skipCollector: async ({ forest, domain, key }) => {
        await bridge.call("run/skip", { forest, domain, key });
      },
      followRuns: () => {
        const ends = [
          bridge.on("run/progress", ({ id, rows: changed }) =>
            change(id, ({ rows }) => {
              const next = new Map(rows);
              for (const row of changed) next.set(placeKey(row), row);
              return { rows: next };
            }),
          ),
          bridge.on("assessment/judged", ({ id, estate }) => {
            if (get().assessment?.id === id) get().renewEstate(estate);
          }),
          bridge.on("run/keep-trouble", ({ id, error }) => change(id, () => ({ runError: error }))),
          bridge.on("run/ended", ({ id, error }) => change(id, () => ({ run: "idle", runError: error }))),
        ];
        return () => ends.forEach((end) => end());
      },
    };
  };

/** Where a person goes on: at what is missing first. */
function firstStep({ estate, isRunning }: Assessment): AppState["step"] {
  if (isRunning) return "gather";
  if (estate === null) return "profile";
  return estate.result.gatheredAt.finishedAt === null ? "gather" : "sign-in-options";
}

/** A connection without what the main process knows of it. */
function plainConnection({ id, server, user, fingerprints }: Connection): Connection {
  return { id, server, user, fingerprints: [...fingerprints] };
}

function typedInto(id: string, { profileDrafts: { of, texts } }: AppState): ProfileTexts {
  return of === id ? texts : {};
}

/** Whether a password for one is a password for the other. */
function isSameSignIn(one: Connection, other: Connection): boolean {
  return one.id === other.id && one.server === other.server && one.user === other.user;
}

/** A result and a password belong to a connection as it was; they go when it changes. */
function knownRow(connection: Connection, known: readonly ConnectionRow[]): ConnectionRow {
  const before = known.find(({ id }) => id === connection.id);
  if (before === undefined) return { ...connection, result: null, hasPassword: false };
  if (JSON.stringify(plainConnection(before)) === JSON.stringify(connection)) return before;
  return { ...connection, result: null, hasPassword: isSameSignIn(before, connection) && before.hasPassword };
}

function withRow(rows: readonly ConnectionRow[], row: ConnectionRow): readonly ConnectionRow[] {
  return rows.some(({ id }) => id === row.id) ? rows.map((old) => (old.id === row.id ? row : old)) : [...rows, row];
}
