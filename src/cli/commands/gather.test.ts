import { mkdirSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readBundle } from "#main/bundle/read.ts";
import { FakeDirectory } from "#main/collectors/testing/fake-directory.ts";
import { FakeForest } from "#main/collectors/testing/fake-forest.ts";
import { aHostPort, FakeClock, fakeDns } from "#main/collectors/testing/fake-ports.ts";
import { aTarget } from "#main/collectors/testing/run.ts";

import { exitCodes } from "../terminal.ts";
import { gatherCommand } from "./gather.ts";

const corp = "corp.example.com";
let folder: string;
let directory: FakeDirectory;
let log: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-gather-command-"));
  directory = new FakeDirectory().add(...new FakeForest({ name: corp }).servers());
  log = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** `onEnd` runs when the last fact is there and the bundle is not yet written. */
function run(out: string, json: string | null = null, onEnd = (): void => undefined): Promise<number> {
  const command = { out, json, servers: [corp], user: null, fingerprints: [], caFiles: [], profile: null };
  return gatherCommand(
    { name: "gather", ...command },
    {
      ports: { directory, dns: fakeDns(corp), host: aHostPort(), clock: new FakeClock() },
      signal: new AbortController().signal,
      targets: () => Promise.resolve({ ok: true, value: [aTarget(corp)] }),
    },
    {
      out: () => undefined,
      log: (line) => {
        log.push(line);
        onEnd();
      },
      isScreen: false,
      status: () => undefined,
    },
  );
}

it("writes the bundle and leaves nothing beside it", async () => {
  const out = path.join(folder, "f.zip");
  expect([exitCodes.done, exitCodes.partial]).toContain(await run(out));
  expect((await readBundle(out)).ok).toBe(true);
  expect(await readdir(folder)).toEqual(["f.zip"]);
});

it.each([
  ["a folder", "", null],
  ["a place in a folder that is not there", "no/f.zip", null],
  ["a good place, and a result in place of a folder", "f.zip", ""],
])("asks no server when the bundle is to go to %s", async (_, out, json) => {
  const result = json === null ? null : path.join(folder, json);
  expect(await run(path.join(folder, out), result)).toBe(exitCodes.failed);
  expect(log.join("\n")).toContain("Error file-not-writable");
  expect(directory.asked).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

it("asks nothing again when only the bundle of a finished run could not be written", async () => {
  const out = path.join(folder, "f.zip");
  let isBlocked = false;
  const block = (): void => {
    if (isBlocked) return;
    isBlocked = true;
    // Something takes the place of the bundle while the run is under way.
    mkdirSync(path.join(out, "in the way"), { recursive: true });
  };
  expect(await run(out, null, block)).toBe(exitCodes.failed);
  const askedFirst = directory.asked.length;
  await rm(out, { recursive: true });
  expect([exitCodes.done, exitCodes.partial]).toContain(await run(out));
  const askedAgain = directory.asked.slice(askedFirst).filter(({ request }) => request.base !== "");
  expect(askedFirst).toBeGreaterThan(10);
  expect(askedAgain).toEqual([]);
});
