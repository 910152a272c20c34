import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunScope } from "#domain/contract/run.ts";
import type { Fact, Provenance } from "#domain/facts/envelope.ts";
import type { Host } from "#domain/facts/host.ts";
import { hostFactSchemas, type EstateFacts, type ForestFactValues } from "#domain/facts/index.ts";
import type { Trusts } from "#domain/facts/trusts.ts";
import type { DirectoryConnector, DirectoryIdentity, DirectoryTarget } from "#main/ports/directory.ts";
import type { Clock, DnsResolver, HostPort } from "#main/ports/host.ts";

import type { CheckpointStore } from "./checkpoint.ts";
import { hostCollectors } from "./index.ts";
import { mapLimited } from "./map-limited.ts";
import { sameIdentityElsewhere, withoutGlobalCatalog } from "./run/domain-servers.ts";
import { followTrusts } from "./run/follow-trusts.ts";
import { Gate } from "./run/gate.ts";
import { gatherForest, type ForestRun } from "./run/gather-forest.ts";
import { instantOf, type ProgressEvent } from "./run/progress.ts";
import { runCollectors, type RunSetting } from "./run/run-collectors.ts";
import { RunState } from "./run/run-state.ts";
import { serversOf, Sessions, type Located } from "./run/sessions.ts";

export interface GatherPorts {
  readonly directory: DirectoryConnector;
  readonly dns: DnsResolver;
  readonly host: HostPort;
  readonly clock: Clock;
}

export interface GatherTarget {
  readonly origin: "own-domain" | "server-given";
  readonly target: DirectoryTarget;
}

interface GatherLimits {
  /** Forests read at the same time. */
  readonly forestsAtOnce: number;
  /** Collectors at work on one server at the same time. */
  readonly collectorsPerServer: number;
  /** For each server that is tried. */
  readonly connectTimeoutMs: number;
  /** Entries per page at most; 1,000 is what servers give by themselves. */
  readonly pageSize: number;
}

export interface GatherScope {
  /** Where to begin; several may lead to the same forest. */
  readonly targets: readonly GatherTarget[];
  /** What else was named and leads nowhere, for the record. */
  readonly unreached?: EstateFacts["unreachedServers"];
  /** Whether forests that trusts name are read too. They stay in the picture either way. */
  readonly followTrusts: boolean;
  /**
   * Credentials for forests reached over trusts, by the DNS name the trust gives, lower case. Without an entry a
   * partner is asked as the users of the targets, by Kerberos only: a typed password is never shown to its servers.
   */
  readonly forestCredentials?: ReadonlyMap<string, DirectoryIdentity>;
  readonly limits?: Partial<GatherLimits>;
  /**
   * What to ask of an estate that the checkpoint holds. Left out: what an interrupted run left open, and everything
   * when the last run came to its end.
   */
  readonly again?: RunScope;
}

export interface GatherHooks {
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Where the run keeps what it has; what an unfinished run left there is not asked again. */
  readonly checkpoint?: CheckpointStore;
  /** Told when the checkpoint cannot be read or written; the run goes on without. */
  readonly onCheckpointError?: (error: unknown) => void;
  /** Ends the run; it resolves with what it has. */
  readonly signal?: AbortSignal;
  /** Aborted when one collector is to be skipped, whether it waits or reads. */
  readonly skipSignal?: (place: CollectorPlace) => AbortSignal;
}

const usualLimits: GatherLimits = {
  forestsAtOnce: 4,
  collectorsPerServer: 2,
  connectTimeoutMs: 20_000,
  pageSize: 1000,
};

/**
 * Gathers the facts of an estate. Never rejects for anything a server does: what could not be had is in the envelopes.
 * `finishedAt` is `null` when the run was cancelled.
 */
export async function gather(ports: GatherPorts, scope: GatherScope, hooks: GatherHooks = {}): Promise<EstateFacts> {
  const signal = hooks.signal ?? new AbortController().signal;
  const limits = { ...usualLimits, ...scope.limits };
  const onCheckpointError = hooks.onCheckpointError ?? ((): void => undefined);
  const stored = await earlierRun(hooks.checkpoint, scope.again).catch((error: unknown) => {
    onCheckpointError(error);
    return null;
  });
  const state = new RunState({
    startedAt: instantOf(ports.clock.now()),
    stored,
    checkpoint: hooks.checkpoint,
    onCheckpointError,
  });
  const sessions = new Sessions({
    directory: ports.directory,
    signal,
    connectTimeoutMs: limits.connectTimeoutMs,
    perServer: limits.collectorsPerServer,
  });
  try {
    await new Run(ports, scope, { state, sessions, limits, signal, hooks }).run();
  } finally {
    await sessions.closeAll();
  }
  const finished = state.snapshot(signal.aborted ? null : instantOf(ports.clock.now()));
  await hooks.checkpoint?.save(finished).catch(onCheckpointError);
  return finished;
}

/** What the run builds on. Unless told otherwise, a finished run has nothing to go on with. */
async function earlierRun(
  checkpoint: CheckpointStore | undefined,
  again: RunScope | undefined,
): Promise<EstateFacts | null> {
  if (again?.kind === "anew") return null;
  const stored = (await checkpoint?.load()) ?? null;
  return again === undefined && stored?.finishedAt !== null ? null : stored;
}

/**
 * Collected facts are not asked again, unless by name. When collectors are named, others that failed or were skipped by
 * hand stay as they are; what only waited for something else follows the named ones.
 */
function leftBy(again: RunScope | undefined): RunSetting["isLeft"] {
  if (again?.kind !== "only") return (_, fact) => fact.status === "collected";
  const named = new Set(again.places.map(placeKey));
  return (place, fact) =>
    !named.has(placeKey(place)) && (fact.status !== "skipped" || fact.reason === "skipped-by-hand");
}

interface RunParts {
  readonly state: RunState;
  readonly sessions: Sessions;
  readonly limits: GatherLimits;
  readonly signal: AbortSignal;
  readonly hooks: GatherHooks;
}

/** One run from its targets to the last trust. */
class Run {
  readonly #ports: GatherPorts;
  readonly #scope: GatherScope;
  readonly #parts: RunParts;
  readonly #forests: Gate;
  readonly #claimed = new Set<string>();
  readonly #tasks = new Set<Promise<void>>();
  /** The servers that were named and answered: where the run's identities are at home. */
  readonly #homes = new Map<GatherTarget, Located>();
  readonly #allLocated = gateway();
  #vantage = "this host";

  constructor(ports: GatherPorts, scope: GatherScope, parts: RunParts) {
    this.#ports = ports;
    this.#scope = scope;
    this.#parts = parts;
    this.#forests = new Gate(parts.limits.forestsAtOnce);
  }

  async run(): Promise<void> {
    const forestRun = await this.#prepare();
    for (const { server, error } of this.#scope.unreached ?? []) this.#parts.state.addUnreachedServer(server, error);
    await this.#locate(forestRun);
    await this.#parts.state.save();
    // A task may start others: a trust leads to a forest, whose trusts lead on.
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }

  /** Starts on each forest as soon as a server of it answers, so that a silent server holds up nobody else. */
  async #locate(forestRun: ForestRun): Promise<void> {
    const { state, sessions, limits } = this.#parts;
    const further = new Map<string, Located[]>();
    await mapLimited(this.#scope.targets, limits.forestsAtOnce, async (given) => {
      const found = await sessions.locate(withoutGlobalCatalog(given.target));
      if (!found.ok) {
        state.addUnreachedServer(serversOf(given.target), found.error);
        return;
      }
      this.#homes.set(given, found.value);
      const { forest } = found.value;
      const later = further.get(forest);
      if (later !== undefined) {
        later.push(found.value);
        if (given.origin === "own-domain") state.claimForest(forest, given.origin);
        return;
      }
      const others: Located[] = [];
      further.set(forest, others);
      this.#claim(forest, given.origin);
      this.#launch(() =>
        gatherForest(
          forestRun,
          found.value,
          this.#allLocated.promise.then(() => others),
        ),
      );
    });
    this.#allLocated.resolve();
  }

  /** Describes this host first, since every envelope names it. */
  async #prepare(): Promise<ForestRun> {
    const { state, sessions, signal, limits, hooks } = this.#parts;
    const never = new AbortController().signal;
    const setting: RunSetting = {
      clock: this.#ports.clock,
      signal,
      vantage: () => this.#vantage,
      onProgress: hooks.onProgress,
      pageSize: limits.pageSize,
      isLeft: leftBy(this.#scope.again),
      skipSignal: hooks.skipSignal ?? (() => never),
    };
    const hostFacts = runCollectors(setting, {
      collectors: hostCollectors,
      schemas: hostFactSchemas,
      place: { forest: null, domain: null },
      known: new Map(),
      stored: state.hostFact,
      gate: new Gate(1),
      context: (_, common) => ({ ...common, host: this.#ports.host }),
      localProvenance: (value) => localProvenance((value as Host).hostName),
      save: (key, fact) => state.setHostFact(key, fact),
    });
    const host = (await hostFacts.get("host")) as Fact<Host> | undefined;
    if (host?.status === "collected") this.#vantage = host.value.hostName;
    const follow = followTrusts({
      state,
      sessions,
      dns: this.#ports.dns,
      signal,
      isFollowing: this.#scope.followTrusts,
      identitiesAt: (partner) => this.#identitiesAt(partner),
      certificates: {
        authorities: this.#scope.targets.flatMap(({ target }) => target.trust.authorities),
        fingerprints: this.#scope.targets.flatMap(({ target }) => target.trust.fingerprints),
      },
      isClaimed: (name) => this.#isClaimed(name),
      claim: (located) => {
        if (!this.#claim(located.forest, "trust")) return false;
        this.#launch(() => gatherForest(forestRun, located, Promise.resolve([])));
        return true;
      },
      launch: (task) => this.#launch(task),
    });
    // No trust is followed before all servers have answered or failed: one of them may lead to the same forest.
    const onTrusts = (trusts: Trusts): void => this.#track(this.#allLocated.promise.then(() => follow(trusts)));
    const forestRun: ForestRun = { setting, state, sessions, dns: this.#ports.dns, hostFacts, onTrusts };
    return forestRun;
  }

  /** Credentials typed for the partner, else whoever reads the forests that were named, each as itself. */
  #identitiesAt(partner: string): readonly DirectoryIdentity[] {
    const typed = this.#scope.forestCredentials?.get(partner);
    if (typed !== undefined) return [typed];
    const homes = this.#scope.targets.flatMap((given) => this.#homes.get(given) ?? []);
    const identities = homes.map(({ target, domain }): DirectoryIdentity => {
      const identity = sameIdentityElsewhere(target.identity, domain);
      return identity.kind === "password" ? { ...identity, onlyKerberos: true } : identity;
    });
    return [...new Map(identities.map((identity) => [JSON.stringify(identity), identity])).values()];
  }

  #claim(forest: string, origin: "own-domain" | "server-given" | "trust"): boolean {
    if (this.#claimed.has(forest)) return false;
    this.#claimed.add(forest);
    this.#parts.state.claimForest(forest, origin);
    return true;
  }

  #isClaimed(name: string): boolean {
    if (this.#claimed.has(name)) return true;
    return Array.from(this.#claimed).some((forest) => {
      const fact = this.#parts.state.forestFact(forest, "partitions") as Fact<ForestFactValues["partitions"]>;
      return fact.status === "collected" && fact.value.some((p) => p.kind === "domain" && p.dnsName === name);
    });
  }

  #launch(task: () => Promise<void>): void {
    this.#track(this.#forests.run(task));
  }

  /** Keeps the run going until the task is done. */
  #track(task: Promise<void>): void {
    const running = task.finally(() => this.#tasks.delete(running));
    this.#tasks.add(running);
  }
}

/** Where the host's own facts come from. */
function localProvenance(hostName: string): Provenance {
  return {
    server: hostName,
    port: null,
    protection: "local",
    query: "this host",
    identity: "signed-in user",
    vantage: hostName,
  };
}

/** A promise that is resolved from outside. */
function gateway(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
