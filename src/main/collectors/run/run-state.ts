import {
  domainFactSchemas,
  forestFactSchemas,
  hostFactSchemas,
  type EstateFacts,
  type ForestRecord,
} from "#domain/facts/index.ts";
import type { SkipReason } from "#domain/facts/envelope.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

import type { CheckpointStore } from "../checkpoint.ts";
import type { AnyFact } from "./run-collectors.ts";

type FactTable = Record<string, AnyFact>;

interface DomainState {
  netbiosName: string | null;
  readonly facts: FactTable;
}

interface ForestState {
  origin: ForestRecord["origin"];
  reach: ForestRecord["reach"];
  error: CodedError | null;
  readonly facts: FactTable;
  readonly domains: Map<string, DomainState>;
}

/** Everything a run knows so far. It is written to the checkpoint whenever a fact arrives. */
export class RunState {
  readonly #startedAt: string;
  readonly #checkpoint: CheckpointStore | undefined;
  readonly #onCheckpointError: (error: unknown) => void;
  readonly #host: FactTable;
  readonly #forests = new Map<string, ForestState>();
  readonly #unreached = new Map<string, CodedError>();
  #saving: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(setup: {
    readonly startedAt: string;
    readonly stored: EstateFacts | null;
    readonly checkpoint: CheckpointStore | undefined;
    readonly onCheckpointError: (error: unknown) => void;
  }) {
    this.#startedAt = setup.stored?.startedAt ?? setup.startedAt;
    this.#checkpoint = setup.checkpoint;
    this.#onCheckpointError = setup.onCheckpointError;
    this.#host = setup.stored === null ? unasked(hostFactSchemas, "cancelled") : { ...setup.stored.host };
    for (const { name, origin, reach, error, facts, domains } of setup.stored?.forests ?? []) {
      this.#forests.set(name, {
        origin,
        reach,
        error,
        facts: { ...facts },
        domains: new Map(domains.map((d) => [d.name, { netbiosName: d.netbiosName, facts: { ...d.facts } }])),
      });
    }
  }

  /** Puts a forest into the picture as one that is read. */
  claimForest(name: string, origin: ForestRecord["origin"]): void {
    const known = this.#forests.get(name);
    if (known?.reach === "read") {
      known.origin = origin;
      return;
    }
    this.#forests.set(name, {
      origin,
      reach: "read",
      error: null,
      facts: unasked(forestFactSchemas, "cancelled"),
      domains: new Map(),
    });
  }

  /**
   * Puts a forest into the picture that only a trust names; `error` says why it could not be read, if that was tried.
   * A forest that an interrupted run had read stays read.
   */
  addKnownOnly(name: string, error: CodedError | null): void {
    const known = this.#forests.get(name);
    if (known !== undefined) {
      known.error = error;
      if (known.reach === "read") replaceOpen(known.facts, "forest-not-reached");
      return;
    }
    const facts = unasked(forestFactSchemas, "forest-not-reached");
    this.#forests.set(name, { origin: "trust", reach: "known-only", error, facts, domains: new Map() });
  }

  /** Takes a forest out again that turned out to be a domain of another one. */
  forgetKnownOnly(name: string): void {
    if (this.#forests.get(name)?.reach === "known-only") this.#forests.delete(name);
  }

  addDomain(forest: string, name: string, netbiosName: string | null): void {
    const { domains } = this.#forest(forest);
    const known = domains.get(name);
    if (known === undefined) domains.set(name, { netbiosName, facts: unasked(domainFactSchemas, "cancelled") });
    else known.netbiosName = netbiosName ?? known.netbiosName;
  }

  /** Marks the facts of a domain that are still open; the reason why goes where its own object would be. */
  async failDomain(forest: string, name: string, failure: AnyFact): Promise<void> {
    const { facts } = this.#domain(forest, name);
    const isHeadOpen = facts["domainHead"]?.status !== "collected";
    replaceOpen(facts, "domain-not-reached");
    if (isHeadOpen) facts["domainHead"] = failure;
    await this.save();
  }

  addUnreachedServer(server: string, error: CodedError): void {
    this.#unreached.set(server, error);
  }

  hostFact = (key: string): AnyFact | undefined => this.#host[key];
  forestFact = (forest: string, key: string): AnyFact | undefined => this.#forest(forest).facts[key];
  domainFact = (forest: string, domain: string, key: string): AnyFact | undefined =>
    this.#domain(forest, domain).facts[key];

  setHostFact(key: string, fact: AnyFact): Promise<void> {
    this.#host[key] = fact;
    return this.save();
  }

  setForestFact(forest: string, key: string, fact: AnyFact): Promise<void> {
    this.#forest(forest).facts[key] = fact;
    return this.save();
  }

  setDomainFact(forest: string, domain: string, key: string, fact: AnyFact): Promise<void> {
    this.#domain(forest, domain).facts[key] = fact;
    return this.save();
  }

  /** The estate as it stands: forests by name, the root domain first. */
  snapshot(finishedAt: string | null): EstateFacts {
    const read = [...this.#forests.values()].filter((forest) => forest.reach === "read");
    const domainsRead = new Set(read.flatMap((forest) => [...forest.domains.keys()]));
    const forests = [...this.#forests]
      .filter(([name, { reach }]) => reach === "read" || !domainsRead.has(name))
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, { domains, facts, ...forest }]) => ({
        name,
        ...forest,
        facts: { ...facts },
        domains: [...domains]
          .sort(([a], [b]) => Number(b === name) - Number(a === name) || compareText(a, b))
          .map(([domain, state]) => ({ name: domain, netbiosName: state.netbiosName, facts: { ...state.facts } })),
      }));
    const unreachedServers = Array.from(this.#unreached, ([server, error]) => ({ server, error }));
    unreachedServers.sort((a, b) => compareText(a.server, b.server));
    // Tables are made from the registries and hold values that passed their schemas, which types cannot follow here.
    return {
      startedAt: this.#startedAt,
      finishedAt,
      host: { ...this.#host },
      forests,
      unreachedServers,
    } as unknown as EstateFacts;
  }

  /** Resolves when everything known now is stored. Calls that come while a write is under way share the next one. */
  save(): Promise<void> {
    const checkpoint = this.#checkpoint;
    if (checkpoint === undefined) return Promise.resolve();
    this.#next ??= this.#saving.then(async () => {
      this.#next = null;
      try {
        await checkpoint.save(this.snapshot(null));
      } catch (error) {
        this.#onCheckpointError(error);
      }
    });
    this.#saving = this.#next;
    return this.#next;
  }

  #forest(name: string): ForestState {
    const forest = this.#forests.get(name);
    if (forest === undefined) throw new Error(`forest ${name} is not in the picture`);
    return forest;
  }

  #domain(forest: string, name: string): DomainState {
    const domain = this.#forest(forest).domains.get(name);
    if (domain === undefined) throw new Error(`domain ${name} is not in the picture`);
    return domain;
  }
}

/** A table in which nothing was asked yet; a run that is killed leaves these behind. */
function unasked(schemas: Readonly<Record<string, unknown>>, reason: SkipReason): FactTable {
  return Object.fromEntries(Object.keys(schemas).map((key) => [key, { status: "skipped", reason } as const]));
}

function replaceOpen(facts: FactTable, reason: SkipReason): void {
  for (const [key, fact] of Object.entries(facts)) {
    if (fact.status !== "collected") facts[key] = { status: "skipped", reason };
  }
}
