import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { Connection, ConnectionRow } from "#domain/contract/connection.ts";
import type { ProfileDrafts } from "#domain/contract/profile-drafts.ts";
import type { EventName } from "#domain/contract/channel-names.ts";
import type { EventPayload } from "#domain/contract/channels.ts";
import type { RunScope } from "#domain/contract/run.ts";
import type { Settings } from "#domain/contract/settings.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { GatherPorts, GatherTarget } from "#main/collectors/gather.ts";
import { instantOf } from "#main/collectors/run/progress.ts";
import type { FindServers } from "#main/ports/find-servers.ts";
import { Passwords } from "#main/connections/passwords.ts";
import { targetOf } from "#main/connections/target-of.ts";
import { tryConnection } from "#main/connections/try-connection.ts";
import { rowsOfFacts } from "#main/runs/rows-of-facts.ts";
import { RunService } from "#main/runs/run-service.ts";

import type { AssessmentFiles } from "./assessment-files.ts";
import { judgedEstate } from "./judged-estate.ts";
import { KeptAssessments } from "./kept-assessments.ts";
import type { StoredAssessment, StoredConnection } from "./stored-assessment.ts";

export type Announce = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void;

/** What the assessments need of the world. */
export interface AssessmentPorts {
  readonly files: AssessmentFiles;
  readonly gather: GatherPorts;
  readonly findServers: FindServers;
  readonly settings: () => Promise<Settings>;
  readonly announce: Announce;
}

/** An assessment with what was gathered for it; `null` before the first run. */
export interface LoadedAssessment {
  readonly stored: StoredAssessment;
  readonly facts: EstateFacts | null;
}

/** The assessments of this computer: stated, connected, gathered, judged, and kept at every step. */
export class AssessmentService {
  readonly runs: RunService;
  readonly #ports: AssessmentPorts;
  readonly #kept: KeptAssessments;
  readonly #passwords = new Passwords();
  readonly #never = new AbortController().signal;

  constructor(ports: AssessmentPorts) {
    this.#ports = ports;
    this.#kept = new KeptAssessments(ports.files);
    this.runs = new RunService(ports.gather, {
      onRows: (id, rows) => ports.announce("run/progress", { id, rows: [...rows] }),
      onFacts: (id, facts) => void this.#tell(id, facts),
      onKeepTrouble: (id, error) => ports.announce("run/keep-trouble", { id, error }),
      onEnd: (id, facts, error) => void this.#finish(id, facts, error),
    });
  }

  async create(): Promise<Result<Assessment, CodedError>> {
    const created = await this.#ports.files.create(this.#now());
    return created.ok ? ok(this.#shown({ stored: created.value, facts: null })) : created;
  }

  async open(id: string): Promise<Result<Assessment, CodedError>> {
    const loaded = await this.load(id);
    if (!loaded.ok) return loaded;
    await this.#kept.change(id, (stored) => ({ ...stored, usedAt: this.#now() }));
    return ok(this.#shown(loaded.value));
  }

  /** Fails with `assessment-not-found`, `assessment-damaged` or `file-not-readable`. */
  async load(id: string): Promise<Result<LoadedAssessment, CodedError>> {
    const stored = await this.#kept.load(id);
    if (!stored.ok) return stored;
    try {
      return ok({ stored: stored.value, facts: await this.#kept.facts(id).load() });
    } catch (error) {
      const detail = error instanceof Error ? error.message.slice(0, 500) : null;
      return err({ code: "assessment-damaged", asked: `read the facts of ${id}`, detail });
    }
  }

  /** The facts of the run before the last one; `null` when none are kept, or what is kept cannot be read. */
  async before(id: string): Promise<EstateFacts | null> {
    return this.#ports.files
      .factsBefore(id)
      .load()
      .catch(() => null);
  }

  async remove(id: string): Promise<Result<null, CodedError>> {
    if (this.runs.isRunning(id)) return err({ code: "already-running", asked: "delete the assessment", detail: null });
    this.#passwords.keepOnly(id, []);
    return this.#kept.remove(id);
  }

  /** Cancels the run, and tries once more to store what could not be: the app is about to end. */
  async end(): Promise<void> {
    await this.runs.cancel();
    await this.#kept.writeAll();
  }

  async saveProfile(id: string, profile: Profile): Promise<Result<OpenedBundle | null, CodedError>> {
    const changed = await this.#kept.change(id, (stored) => ({ ...stored, profile }));
    if (!changed.ok) return changed;
    const loaded = await this.load(id);
    if (!loaded.ok) return loaded;
    const { stored, facts } = loaded.value;
    return ok(facts === null ? null : judgedEstate(stored, facts));
  }

  async saveDrafts(id: string, profileDrafts: ProfileDrafts): Promise<Result<null, CodedError>> {
    const changed = await this.#kept.change(id, (stored) => ({ ...stored, profileDrafts }));
    return changed.ok ? ok(null) : changed;
  }

  async saveConnections(id: string, connections: readonly Connection[]): Promise<Result<ConnectionRow[], CodedError>> {
    const ids = connections.map((connection) => connection.id);
    this.#passwords.keepOnly(id, ids);
    const changed = await this.#kept.change(id, (stored) => ({
      ...stored,
      connections: connections.map((connection) => withResultOf(connection, stored.connections)),
    }));
    return changed.ok ? ok(this.#rows(changed.value)) : changed;
  }

  /** Holds a password that was typed and not tried. */
  holdPassword(id: string, connection: Connection, password: string): Promise<Result<null, CodedError>> {
    return this.#kept.look(id, ({ connections }) => {
      if (connections.some((known) => known.id === connection.id)) this.#passwords.keep(id, connection, password);
      return null;
    });
  }

  async tryConnection(
    id: string,
    connection: Connection,
    password: string | null,
  ): Promise<Result<ConnectionRow, CodedError>> {
    if (password !== null) this.#passwords.keep(id, connection, password);
    const target = await this.#targetOf(id, connection);
    const result = target.ok
      ? await tryConnection(this.#ports.gather, target.value, this.#never)
      : ({ state: "failed", at: this.#now(), error: target.error } as const);
    const tried: StoredConnection = { ...connection, result };
    const changed = await this.#kept.change(id, (stored) => {
      const others = stored.connections.filter((known) => known.id !== connection.id);
      const place = stored.connections.findIndex((known) => known.id === connection.id);
      const at = place === -1 ? others.length : place;
      return { ...stored, connections: [...others.slice(0, at), tried, ...others.slice(at)] };
    });
    return changed.ok ? ok(this.#row(id, tried)) : changed;
  }

  async start(id: string, scope: RunScope): Promise<Result<null, CodedError>> {
    const loaded = await this.load(id);
    if (!loaded.ok) return loaded;
    const targets: GatherTarget[] = [];
    const unreached: { server: string; error: CodedError }[] = [];
    for (const connection of loaded.value.stored.connections) {
      const target = await this.#targetOf(id, connection);
      if (target.ok) targets.push(target.value);
      else if (target.error.code === "password-needed") return target;
      else unreached.push({ server: connection.server ?? "the domain of this computer", error: target.error });
    }
    const { facts } = loaded.value;
    if (scope.kind === "anew" && facts !== null && facts.finishedAt !== null && !this.runs.isRunning(id)) {
      // Kept to be compared with. A run is worth more than the comparison, so it begins also when that fails.
      await this.#ports.files
        .factsBefore(id)
        .save(facts)
        .catch(() => undefined);
    }
    const settings = await this.#ports.settings();
    return this.runs.start({
      id,
      targets,
      unreached,
      limits: { collectorsPerServer: settings.searchesPerServer, pageSize: settings.pageSize },
      scope,
      checkpoint: this.#kept.facts(id),
    });
  }

  #targetOf(id: string, connection: Connection): Promise<Result<GatherTarget, CodedError>> {
    return targetOf(connection, this.#passwords.get(id, connection), this.#ports.findServers, this.#never);
  }

  async #tell(id: string, facts: EstateFacts): Promise<void> {
    const stored = await this.#kept.load(id);
    if (stored.ok) this.#ports.announce("assessment/judged", { id, estate: judgedEstate(stored.value, facts) });
  }

  async #finish(id: string, facts: EstateFacts | null, error: CodedError | null): Promise<void> {
    if (facts !== null) {
      await this.#kept.change(id, (stored) => ({ ...stored, usedAt: this.#now() }));
      await this.#tell(id, facts);
    }
    this.#ports.announce("run/ended", { id, isComplete: facts !== null && facts.finishedAt !== null, error });
  }

  #shown({ stored, facts }: LoadedAssessment): Assessment {
    const { id, createdAt, profile, profileDrafts } = stored;
    return {
      id,
      createdAt,
      profile,
      profileDrafts: profileDrafts ?? {},
      connections: this.#rows(stored),
      rows: [...(this.runs.rowsOf(id) ?? (facts === null ? [] : rowsOfFacts(facts)))],
      isRunning: this.runs.isRunning(id),
      estate: facts === null ? null : judgedEstate(stored, facts),
    };
  }

  #rows({ id, connections }: StoredAssessment): ConnectionRow[] {
    return connections.map((connection) => this.#row(id, connection));
  }

  #row(id: string, connection: StoredConnection): ConnectionRow {
    return { ...connection, hasPassword: this.#passwords.get(id, connection) !== null };
  }

  #now(): string {
    return instantOf(this.#ports.gather.clock.now());
  }
}

/** A result belongs to what was tried; it goes when the connection changes. */
function withResultOf(connection: Connection, known: readonly StoredConnection[]): StoredConnection {
  const before = known.find(({ id }) => id === connection.id);
  if (before === undefined) return { ...connection, result: null };
  const { result, ...was } = before;
  return { ...connection, result: JSON.stringify(was) === JSON.stringify(connection) ? result : null };
}
