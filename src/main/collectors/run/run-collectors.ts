import type { z } from "zod";

import type { CollectorPlace } from "#domain/contract/run.ts";
import type { Fact, Provenance, SkipReason } from "#domain/facts/envelope.ts";
import type { Clock } from "#main/ports/host.ts";

import { CollectFailure, codedErrorOf } from "../collect-failure.ts";
import type { AnyCollector, CollectorScope, ContextOf } from "../define-collector.ts";
import type { ReaderHooks } from "../directory-reader.ts";
import { QueryLog } from "../query-log.ts";
import { Cancelled, Deadline, Overdue } from "./deadline.ts";
import type { Gate } from "./gate.ts";
import { instantOf, ProgressMeter, type Place, type ProgressEvent } from "./progress.ts";
import { tellEnd } from "./tell-end.ts";

export type AnyFact = Fact<unknown>;

/** What stays the same for all collectors of a run. */
export interface RunSetting {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Name of this host, for provenance. */
  readonly vantage: () => string;
  readonly onProgress: ((event: ProgressEvent) => void) | undefined;
  /** Entries per page at most. */
  readonly pageSize: number;
  /** Whether a fact of an earlier run is left as it is, whatever became of it. */
  readonly isLeft: (place: CollectorPlace, fact: AnyFact) => boolean;
  /** Aborted when the person wants a collector skipped. */
  readonly skipSignal: (place: CollectorPlace) => AbortSignal;
}

/** One place to collect at: this host, a forest or a domain. */
export interface CollectorBatch<S extends CollectorScope> {
  readonly collectors: readonly AnyCollector<S>[];
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly place: Place;
  /** Facts of wider scopes, which may still be on their way. */
  readonly known: ReadonlyMap<string, Promise<AnyFact>>;
  /** What an earlier run left. */
  readonly stored: (key: string) => AnyFact | undefined;
  readonly gate: Gate;
  readonly context: (hooks: ReaderHooks, common: Pick<ContextOf<S>, "clock" | "signal" | "remark">) => ContextOf<S>;
  /** Provenance of values that no directory answered. */
  readonly localProvenance?: (value: unknown) => Provenance;
  readonly save: (key: string, fact: AnyFact) => Promise<void>;
}

/** Starts every collector of a batch, each as soon as its dependencies are there. Never rejects. */
export function runCollectors<S extends CollectorScope>(
  setting: RunSetting,
  batch: CollectorBatch<S>,
): Map<string, Promise<AnyFact>> {
  const facts = new Map(batch.known);
  const own = new Map<string, Promise<AnyFact>>();
  for (const collector of batch.collectors) {
    // Deferred by a turn, so that a collector may depend on one that is listed after it.
    const fact = Promise.resolve().then(() => runOne(setting, batch, collector, facts));
    facts.set(collector.key, fact);
    own.set(collector.key, fact);
  }
  return own;
}

async function runOne<S extends CollectorScope>(
  setting: RunSetting,
  batch: CollectorBatch<S>,
  collector: AnyCollector<S>,
  facts: ReadonlyMap<string, Promise<AnyFact>>,
): Promise<AnyFact> {
  const place = { ...batch.place, key: collector.key };
  const meter = new ProgressMeter(place, setting.clock, setting.onProgress);
  const stored = batch.stored(collector.key);
  if (stored !== undefined && setting.isLeft(place, stored)) {
    tellEnd(meter, stored);
    return stored;
  }
  meter.enter("waiting");
  const stop = { run: setting.signal, skip: setting.skipSignal(place) };
  const needed = await Promise.all(collector.dependsOn.map(async (key) => facts.get(key)));
  const reason = whyNot(stop, needed);
  const fact =
    reason === null
      ? await batch.gate.run(() => ask(setting, batch, collector, { needed, meter, stop }))
      : ({ status: "skipped", reason } as const);
  await batch.save(collector.key, fact);
  tellEnd(meter, fact);
  return fact;
}

/** The two ways a person ends a collector's work: with the whole run, or this one alone. */
interface Stop {
  readonly run: AbortSignal;
  readonly skip: AbortSignal;
}

function whyStopped({ run, skip }: Stop): SkipReason | null {
  if (run.aborted) return "cancelled";
  return skip.aborted ? "skipped-by-hand" : null;
}

function whyNot(stop: Stop, needed: readonly (AnyFact | undefined)[]): SkipReason | null {
  return whyStopped(stop) ?? (needed.every((fact) => fact?.status === "collected") ? null : "dependency-failed");
}

interface Start {
  readonly needed: readonly (AnyFact | undefined)[];
  readonly meter: ProgressMeter;
  readonly stop: Stop;
}

async function ask<S extends CollectorScope>(
  setting: RunSetting,
  batch: CollectorBatch<S>,
  collector: AnyCollector<S>,
  { needed, meter, stop }: Start,
): Promise<AnyFact> {
  const early = whyStopped(stop);
  if (early !== null) return { status: "skipped", reason: early };
  meter.enter("reading");
  const log = new QueryLog();
  const deadline = new Deadline(collector.timeoutMs, AbortSignal.any([stop.run, stop.skip]));
  const hooks: ReaderHooks = {
    log,
    // No total: a large domain may take long as long as its pages keep coming.
    call: { signal: deadline.signal },
    pageSize: setting.pageSize,
    onAsk: (server) => meter.asking(server),
    onAnswer: (entryCount) => {
      if (deadline.signal.aborted) return;
      deadline.touch();
      meter.answered(entryCount);
    },
  };
  const values = Object.fromEntries(
    collector.dependsOn.map((key, index) => {
      const fact = needed[index];
      return [key, fact?.status === "collected" ? fact.value : undefined];
    }),
  );
  const common = {
    clock: setting.clock,
    signal: deadline.signal,
    remark: (text: string): void => log.remark(text),
  } as Pick<ContextOf<S>, "clock" | "signal" | "remark">;
  const asked = `collect ${collector.key}`;
  try {
    // The registry ties `dependsOn` to the argument's type; here that is no longer visible.
    const given = values as never;
    const value = await deadline.guard(() => collector.collect(batch.context(hooks, common), given));
    const at = instantOf(setting.clock.now());
    const from = log.provenance(setting.vantage()) ?? batch.localProvenance?.(value);
    if (from === undefined) throw new Error("a fact was collected without asking anybody");
    return { status: "collected", value: valid(batch, collector.key, value), at, from };
  } catch (error) {
    const stopped = whyStopped(stop);
    if (stopped !== null || error instanceof Cancelled) return { status: "skipped", reason: stopped ?? "cancelled" };
    const at = instantOf(setting.clock.now());
    if (error instanceof Overdue) {
      const seconds = Math.round(collector.timeoutMs / 1000);
      const detail = `nothing was heard for ${seconds} seconds`;
      return { status: "failed", error: { code: "timeout", asked: log.last ?? asked, detail }, at };
    }
    return { status: "failed", error: codedErrorOf(error, log.last ?? asked), at };
  }
}

/** Whatever a directory sent, a fact that would not pass its schema is never stored as collected. */
function valid<S extends CollectorScope>(batch: CollectorBatch<S>, key: string, value: unknown): unknown {
  const parsed = batch.schemas[key]?.safeParse(value);
  if (parsed === undefined) throw new Error(`no schema for fact ${key}`);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = issue === undefined ? null : `${issue.path.join(".")}: ${issue.message}`;
  throw new CollectFailure({ code: "malformed", asked: `understand ${key}`, detail });
}
