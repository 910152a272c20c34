import type { z } from "zod";

import { domainFactSchemas, forestFactSchemas, hostFactSchemas } from "#domain/facts/index.ts";
import { aForest, collected, domainDn } from "#domain/testing/facts.ts";
import type { DirectorySession } from "#main/ports/directory.ts";
import type { Clock, DnsResolver, HostPort } from "#main/ports/host.ts";

import type { AnyCollector, ContextOf, CollectorScope } from "../define-collector.ts";
import { readerOf } from "../directory-reader.ts";
import { Gate } from "../run/gate.ts";
import { runCollectors, type AnyFact } from "../run/run-collectors.ts";
import type { ProgressEvent } from "../run/progress.ts";
import { FakeDirectory, type FakeServer } from "./fake-directory.ts";
import { FakeForest } from "./fake-forest.ts";
import { aHostPort, FakeClock, fakeDns, fakeHost } from "./fake-ports.ts";

/** The forest that collectors are tested on unless a test makes its own. */
export const testForest = "corp.example.com";

export interface CollectSetup {
  readonly directory?: FakeDirectory;
  /** The server asked; a clean domain controller of {@link testForest} when left out. */
  readonly server?: FakeServer;
  /** Servers of further domains by DNS name. */
  readonly others?: Readonly<Record<string, FakeServer>>;
  /** Values of facts it depends on, beside those of the clean forest. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly host?: HostPort;
  readonly dns?: DnsResolver;
  readonly onProgress?: (event: ProgressEvent) => void;
}

const schemas: Readonly<Record<string, z.ZodType>> = { ...hostFactSchemas, ...forestFactSchemas, ...domainFactSchemas };

/** Runs one collector as the runner does. */
export async function collectFact<S extends CollectorScope>(
  collector: AnyCollector<S>,
  setup: CollectSetup = {},
): Promise<AnyFact> {
  const directory = setup.directory ?? new FakeDirectory();
  const server = setup.server ?? new FakeForest({ name: testForest }).server(testForest);
  const session = await open(directory, server);
  const others = new Map<string, DirectorySession>([[testForest, session]]);
  for (const [name, other] of Object.entries(setup.others ?? {})) others.set(name, await open(directory, other));
  directory.asked.length = 0;
  const clean = aForest({ name: testForest }).facts;
  const values = { host: collected(fakeHost), rootDse: clean.rootDse, partitions: clean.partitions };
  const given = Object.entries(setup.facts ?? {}).map(([key, value]) => [key, collected(value)] as const);
  const known = [...Object.entries<AnyFact>(values), ...given].filter(([key]) => key !== collector.key);
  const facts = runCollectors(
    {
      clock: setup.clock ?? new FakeClock(),
      signal: setup.signal ?? new AbortController().signal,
      vantage: () => "host1",
      onProgress: setup.onProgress,
      pageSize: 1000,
      isLeft: (_, fact) => fact.status === "collected",
      skipSignal: () => new AbortController().signal,
    },
    {
      collectors: [collector],
      schemas,
      place: { forest: testForest, domain: testForest },
      known: new Map(known.map(([key, fact]) => [key, Promise.resolve(fact)])),
      stored: () => undefined,
      gate: new Gate(2),
      context: (hooks, common) => {
        const everything = {
          ...common,
          directory: readerOf(session, hooks),
          dns: setup.dns ?? fakeDns(),
          host: setup.host ?? aHostPort(),
          domainDn: domainDn(testForest),
          domainReader: async (domain: string) => {
            const other = others.get(domain);
            return other === undefined ? null : readerOf(other, hooks);
          },
        };
        // Each scope takes its part of it.
        return everything as unknown as ContextOf<S>;
      },
      localProvenance: () => ({ ...collectedFrom, port: null, protection: "local" }),
      save: async () => undefined,
    },
  );
  const fact = await facts.get(collector.key);
  if (fact === undefined) throw new Error("the collector did not run");
  return fact;
}

/** The value of a collected fact; throws with the error of one that failed. */
export async function collectValue<S extends CollectorScope>(
  collector: AnyCollector<S>,
  setup?: CollectSetup,
): Promise<unknown> {
  const fact = await collectFact(collector, setup);
  if (fact.status === "collected") return fact.value;
  throw new Error(`not collected: ${JSON.stringify(fact)}`);
}

const collectedFrom = { server: "host1", query: "this host", identity: "signed-in user", vantage: "host1" };

async function open(directory: FakeDirectory, server: FakeServer): Promise<DirectorySession> {
  const opened = await directory.add(server).connect({
    servers: [{ host: server.host, port: 389, name: null }],
    identity: { kind: "signed-in-user" },
    trust: { authorities: [], fingerprints: [] },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
