import type { DomainFactValues, FactKey, ForestFactValues, HostFactValues } from "#domain/facts/index.ts";
import type { Clock, DnsResolver, HostPort } from "#main/ports/host.ts";

import type { DirectoryReader } from "./directory-reader.ts";

interface CommonContext {
  readonly clock: Clock;
  /** Aborted when the run is cancelled or the collector is overdue. */
  readonly signal: AbortSignal;
  /** Adds a remark to the provenance, for what the value alone cannot say. */
  readonly remark: (text: string) => void;
}

interface HostContext extends CommonContext {
  readonly host: HostPort;
}

export interface ForestContext extends CommonContext {
  /** A server of the forest; every domain controller holds the configuration and schema naming contexts. */
  readonly directory: DirectoryReader;
  readonly dns: DnsResolver;
  /**
   * A reader for the domain naming context of one of the forest's domains, opened at need; `null` when no server of it
   * answers. `hosts` are domain controllers to try beside those that DNS names.
   */
  readonly domainReader: (domain: string, hosts: readonly string[]) => Promise<DirectoryReader | null>;
}

interface DomainContext extends CommonContext {
  /** A server of the domain. */
  readonly directory: DirectoryReader;
  /** DN of the domain naming context. */
  readonly domainDn: string;
}

interface Contexts {
  readonly host: HostContext;
  readonly forest: ForestContext;
  readonly domain: DomainContext;
}

interface OwnValues {
  readonly host: HostFactValues;
  readonly forest: ForestFactValues;
  readonly domain: DomainFactValues;
}

/** Facts a collector may depend on: those of its own scope and of the wider ones. */
interface VisibleValues {
  readonly host: HostFactValues;
  readonly forest: HostFactValues & ForestFactValues;
  readonly domain: HostFactValues & ForestFactValues & DomainFactValues;
}

export type CollectorScope = keyof Contexts;

export interface Collector<
  S extends CollectorScope,
  K extends keyof OwnValues[S] & string,
  D extends keyof VisibleValues[S] & string,
> {
  /** The fact it collects; also the collector's name. */
  readonly key: K;
  readonly scope: S;
  /** Facts whose values it is handed; unless all of them are collected it does not run. */
  readonly dependsOn: readonly D[];
  /** Longest silence: the collector is overdue when nothing was answered for so long. */
  readonly timeoutMs: number;
  /** Asks and normalises, judges nothing. May throw; the runner makes that a `failed` fact. */
  collect(context: Contexts[S], facts: Pick<VisibleValues[S], D>): Promise<OwnValues[S][K]>;
}

/** States one collector with its types tied together. */
export function defineCollector<
  S extends CollectorScope,
  K extends keyof OwnValues[S] & string,
  D extends keyof VisibleValues[S] & string,
>(collector: Collector<S, K, D>): Collector<S, K, D> {
  return collector;
}

/** A collector of one scope, whatever it collects: how the registry and the runner see it. */
export interface AnyCollector<S extends CollectorScope = CollectorScope> {
  readonly key: FactKey;
  readonly scope: S;
  readonly dependsOn: readonly FactKey[];
  readonly timeoutMs: number;
  collect(context: Contexts[S], facts: never): Promise<unknown>;
}

export type ContextOf<S extends CollectorScope> = Contexts[S];
