import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { samplePath } from "#main/bundle/sample.ts";

import { runCommandLine } from "../run.ts";
import { exitCodes } from "../terminal.ts";

let folder: string;
let out: string[];
let log: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-report-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = [];
  log = [];
});

const run = (...args: readonly string[]): Promise<number> =>
  runCommandLine(["report", ...args], {
    program: "assess",
    environment: () => {
      throw new Error("a report reads no estate");
    },
    terminal: {
      out: (line) => out.push(line),
      log: (line) => log.push(line),
      isScreen: false,
      status: () => undefined,
    },
  });

it("writes the report and prints its place and hash", async () => {
  const target = path.join(folder, "r.html");
  expect(await run(samplePath(), "--out", target)).toBe(exitCodes.done);
  const bytes = await readFile(target);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(out).toEqual([`Report written to ${target} (SHA-256 ${sha256}).`]);
  expect(bytes.toString("utf8")).toMatch(/^<!doctype html>/u);
});

it("writes nothing when the bundle is none", async () => {
  const bundle = path.join(folder, "broken.zip");
  await writeFile(bundle, "no zip");
  const before = await readdir(folder);
  expect(await run(bundle, "--out", path.join(folder, "broken.html"))).toBe(exitCodes.failed);
  expect(log[0]).toMatch(/^Error bundle-/u);
  expect(await readdir(folder)).toEqual(before);
});

it("refuses another kind of file and says what it writes", async () => {
  expect(await run(samplePath(), "--out", path.join(folder, "r.pdf"))).toBe(exitCodes.usage);
  expect(log[0]).toBe(
    "Error: report writes HTML, so --out needs a name that ends in .html; a PDF is made in the window",
  );
  expect(await readdir(folder)).not.toContain("r.pdf");
});
