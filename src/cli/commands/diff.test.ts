import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { comparisonSchema } from "#domain/plan/compare-runs.ts";
import { aForest, anEstate, collected, testInstant } from "#domain/testing/facts.ts";
import { judge } from "#main/bundle/judge.ts";
import { samplePath } from "#main/bundle/sample.ts";
import { writeBundle } from "#main/bundle/write.ts";

import { runCommandLine } from "../run.ts";
import { exitCodes } from "../terminal.ts";

let folder: string;
let out: string[];
let log: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-diff-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = [];
  log = [];
});

const run = (...args: readonly string[]): Promise<number> =>
  runCommandLine(["diff", ...args], {
    program: "assess",
    environment: () => {
      throw new Error("a comparison reads no estate");
    },
    terminal: {
      out: (line) => out.push(line),
      log: (line) => log.push(line),
      isScreen: false,
      status: () => undefined,
    },
  });

async function bundleOf(name: string, isBinOn: boolean): Promise<string> {
  const forest = aForest({ name: "corp.example.com" });
  const recycleBin = { ...collected({ isEnabled: isBinOn }), at: testInstant };
  const facts = anEstate({ forests: [{ ...forest, facts: { ...forest.facts, recycleBin } }] });
  const file = path.join(folder, name);
  const written = await writeBundle(
    file,
    { profile: emptyProfile, facts, result: judge(facts, emptyProfile) },
    testInstant,
  );
  if (!written.ok) throw new Error(written.error.code);
  return file;
}

it("tells what changed between two bundles, and writes it as JSON of the published shape", async () => {
  const json = path.join(folder, "diff.json");
  expect(await run(await bundleOf("a.zip", false), await bundleOf("b.zip", true), "--json", json)).toBe(exitCodes.done);
  expect(out.join("\n")).toMatch(/\nFixed: 1\n {2}Warning -> Pass: .*Recycle Bin.*, corp\.example\.com \[DS-BIN-01\]/u);
  const comparison = comparisonSchema.parse(JSON.parse(await readFile(json, "utf8")));
  expect(comparison.findings.find(({ kind }) => kind === "fixed")).toMatchObject({ ruleId: "DS-BIN-01" });
});

it("says that nothing changed between a bundle and itself", async () => {
  expect(await run(samplePath(), samplePath())).toBe(exitCodes.done);
  expect(out).toContain("No option changed its status.");
  expect(out.some((line) => line.startsWith("Still there: "))).toBe(true);
  expect(out.some((line) => /^(?:New|Fixed|Worse|Not comparable)/u.test(line))).toBe(false);
});

it("refuses bundles of different estates, and names every file that cannot be read", async () => {
  expect(await run(samplePath(), await bundleOf("c.zip", true))).toBe(exitCodes.failed);
  expect(log.join("\n")).toContain("bundles-unrelated");
  const broken = path.join(folder, "broken.zip");
  await writeFile(broken, "no zip");
  log = [];
  expect(await run(broken, path.join(folder, "missing.zip"))).toBe(exitCodes.failed);
  expect(log.join("\n")).toMatch(/bundle-not-a-zip[\s\S]*file-not-found/u);
});

it("takes two bundles, neither of which it would write over", async () => {
  expect(await run("a.zip")).toBe(exitCodes.usage);
  expect(await run("a.zip", "b.zip", "c.zip")).toBe(exitCodes.usage);
  expect(await run("a.zip", "b.zip", "--json", "./b.zip")).toBe(exitCodes.usage);
  expect(log).toContain("Error: --json names one of the bundles");
});
