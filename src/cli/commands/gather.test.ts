import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

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
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

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
  ["a folder", "", null, "file-not-writable"],
  ["a place in a folder that is not there", "no/f.zip", null, "folder-not-found"],
  ["a good place, and a result in place of a folder", "f.zip", "", "file-not-writable"],
])("asks no server when the bundle is to go to %s", async (_, out, json, code) => {
  const result = json === null ? null : path.join(folder, json);
  expect(await run(path.join(folder, out), result)).toBe(exitCodes.failed);
  expect(log.join("\n")).toContain(`Error ${code}`);
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

/** Makes a folder of the test's own for the bundle, and something that takes its place once the run is under way. */
function vanishingFolder(): { readonly out: string; readonly onLine: () => void } {
  const place = path.join(folder, "place");
  mkdirSync(place);
  return {
    out: path.join(place, "f.zip"),
    onLine: () => {
      rmSync(place, { recursive: true, force: true });
      writeFileSync(place, "");
    },
  };
}

it("writes the bundle elsewhere when its place takes neither it nor a checkpoint, and says so once", async () => {
  const elsewhere = path.join(folder, "elsewhere");
  mkdirSync(elsewhere);
  vi.stubEnv("TMPDIR", elsewhere);
  const { out, onLine } = vanishingFolder();
  expect(await run(out, null, onLine)).toBe(exitCodes.failed);
  const [name = ""] = await readdir(elsewhere);
  expect((await readBundle(path.join(elsewhere, name))).ok).toBe(true);
  expect(log.filter((line) => line.startsWith("The run goes on, but"))).toHaveLength(1);
  expect(log.at(-1)).toContain(`written to ${path.join(elsewhere, name)} instead`);
});

it("says that what was read is lost when no place takes it", async () => {
  vi.stubEnv("TMPDIR", path.join(folder, "not there"));
  const { out, onLine } = vanishingFolder();
  expect(await run(out, null, onLine)).toBe(exitCodes.failed);
  expect(log.join("\n")).not.toContain("Nothing is lost");
  expect(log.at(-1)).toContain("is lost");
});
