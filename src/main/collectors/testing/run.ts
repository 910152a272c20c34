import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { DirectoryIdentity } from "#main/ports/directory.ts";

import type { CheckpointStore } from "../checkpoint.ts";
import { gather, type GatherHooks, type GatherScope, type GatherTarget } from "../gather.ts";
import type { FakeDirectory } from "./fake-directory.ts";
import { aHostPort, FakeClock, fakeDns } from "./fake-ports.ts";

export const signedIn: DirectoryIdentity = { kind: "signed-in-user" };

/** Typed credentials with a password that matters to nobody. */
export function typed(user: string): DirectoryIdentity {
  return { kind: "password", user, password: "not-a-real-one" };
}

/** The server `dc1.<domain>` as a target. */
export function aTarget(
  domain: string,
  changes: Partial<GatherTarget> & { identity?: DirectoryIdentity } = {},
): GatherTarget {
  return {
    origin: changes.origin ?? "server-given",
    target: {
      servers: [{ host: `dc1.${domain}`, port: 389, name: null }],
      identity: changes.identity ?? signedIn,
      trust: { authorities: [], fingerprints: [] },
    },
  };
}

/** Gathers from a fake directory whose domains DNS knows all. */
export function gatherFrom(
  directory: FakeDirectory,
  scope: Partial<GatherScope> & Pick<GatherScope, "targets">,
  hooks: GatherHooks = {},
): Promise<EstateFacts> {
  const dns = fakeDns(...directory.hosts.map((host) => host.replace(/^dc1\./u, "")));
  return gather({ directory, dns, host: aHostPort(), clock: new FakeClock() }, { followTrusts: true, ...scope }, hooks);
}

/** A forest of an estate by name. */
export function forestOf(estate: EstateFacts, name: string): ForestRecord {
  const forest = estate.forests.find((record) => record.name === name);
  if (forest === undefined) throw new Error(`no forest ${name}`);
  return forest;
}

/** A checkpoint in memory; every estate that was saved is kept as JSON, as a file would have it. */
export class MemoryCheckpoint implements CheckpointStore {
  readonly saved: string[] = [];
  #stored: string | null;
  readonly #onSave: (count: number) => void;

  constructor(stored: string | null = null, onSave: (count: number) => void = () => undefined) {
    this.#stored = stored;
    this.#onSave = onSave;
  }

  async load(): Promise<EstateFacts | null> {
    return this.#stored === null ? null : (JSON.parse(this.#stored) as EstateFacts);
  }

  async save(estate: EstateFacts): Promise<void> {
    this.#stored = JSON.stringify(estate);
    this.saved.push(this.#stored);
    this.#onSave(this.saved.length);
  }
}
