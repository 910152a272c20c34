import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { RunRow } from "#domain/contract/run.ts";
import { usualSettings } from "#domain/contract/usual-settings.ts";
import { ok } from "#domain/kernel/result.ts";
import { AssessmentFiles } from "#main/assessments/assessment-files.ts";
import { AssessmentService, type Announce } from "#main/assessments/assessment-service.ts";
import { FakeDirectory } from "#main/collectors/testing/fake-directory.ts";
import { FakeForest } from "#main/collectors/testing/fake-forest.ts";
import { aHostPort, fakeDns } from "#main/collectors/testing/fake-ports.ts";
import type { DirectoryConnector, DirectorySession } from "#main/ports/directory.ts";

export interface RunSize {
  readonly forestCount: number;
  /** In each forest. */
  readonly domainCount: number;
  /** How long each search takes. */
  readonly answerMs: number;
}

export interface MadeRun {
  readonly isComplete: boolean;
  readonly ms: number;
  /** One for each collector. */
  readonly rows: readonly RunRow[];
}

/**
 * A run over many forests as the main process has it, from connections to the judged estate on disk, over a directory
 * in memory. What the window would be told goes to `announce`.
 */
export async function makeRun({ forestCount, domainCount, answerMs }: RunSize, announce: Announce): Promise<MadeRun> {
  const folder = await mkdtemp(path.join(tmpdir(), "groundcheck-bench-"));
  const forests = Array.from({ length: forestCount }, (_, index) => madeForest(`f${index}.example.com`, domainCount));
  const directory = new FakeDirectory().add(...forests.flatMap((forest) => forest.servers()));
  let end = (_isComplete: boolean): void => {};
  const ended = new Promise<boolean>((resolve) => (end = resolve));
  const service = new AssessmentService({
    files: new AssessmentFiles(folder),
    gather: {
      directory: slowed(directory, answerMs),
      dns: fakeDns(),
      host: aHostPort(),
      clock: { now: () => Date.now() },
    },
    findServers: async (typed) => ok({ domain: null, servers: [{ host: typed ?? "", port: 389, name: typed ?? "" }] }),
    settings: async () => usualSettings,
    announce: (event, payload) => {
      announce(event, payload);
      if ("isComplete" in payload) end(payload.isComplete);
    },
  });
  try {
    const created = await service.create();
    if (!created.ok) throw new Error(created.error.code);
    const { id } = created.value;
    await service.saveConnections(
      id,
      forests.map(({ name }, index) => ({ id: `c${index}`, server: `dc1.${name}`, user: null, fingerprints: [] })),
    );
    const startedAt = performance.now();
    const started = await service.start(id, { kind: "anew" });
    if (!started.ok) throw new Error(started.error.code);
    const isComplete = await ended;
    const ms = performance.now() - startedAt;
    const opened = await service.open(id);
    if (!opened.ok) throw new Error(opened.error.code);
    return { isComplete, ms, rows: opened.value.rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function madeForest(name: string, domains: number): FakeForest {
  return new FakeForest({
    name,
    children: Array.from({ length: domains - 1 }, (_, index) => ({ name: `d${index}.${name}` })),
  });
}

/** The same directory with the time that a network takes. */
function slowed(directory: DirectoryConnector, answerMs: number): DirectoryConnector {
  const afterAnswer = () => new Promise((done) => setTimeout(done, answerMs));
  const slowedSession = (session: DirectorySession): DirectorySession => ({
    ...session,
    info: session.info,
    search: async (request, options) => {
      await afterAnswer();
      return session.search(request, options);
    },
    searchPages: async (request, onPage, options) => {
      await afterAnswer();
      return session.searchPages(request, onPage, options);
    },
    close: () => session.close(),
  });
  return {
    connect: async (target, options) => {
      const connected = await directory.connect(target, options);
      return connected.ok ? ok(slowedSession(connected.value)) : connected;
    },
  };
}
