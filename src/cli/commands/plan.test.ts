import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { planSchema } from "#domain/plan/plan-document.ts";
import { samplePath } from "#main/bundle/sample.ts";

import { runCommandLine } from "../run.ts";
import { exitCodes } from "../terminal.ts";

let folder: string;
let out: string[];
let log: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-plan-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = [];
  log = [];
});

const run = (...args: readonly string[]): Promise<number> =>
  runCommandLine(["plan", ...args], {
    program: "assess",
    environment: () => {
      throw new Error("a plan reads no estate");
    },
    terminal: {
      out: (line) => out.push(line),
      log: (line) => log.push(line),
      isScreen: false,
      status: () => undefined,
    },
  });

it("prints the plan for the method that the profile wants", async () => {
  expect(await run(samplePath(), "--format", "json", "--start", "2026-12-01")).toBe(exitCodes.done);
  const plan = planSchema.parse(JSON.parse(out.join("\n")));
  expect(plan).toMatchObject({
    options: ["pass-through-authentication", "seamless-sso"],
    start: "2026-12-01",
    isSample: true,
  });
  expect(plan.items.find(({ fix }) => fix === "enable-suffix-routing")).toMatchObject({ verdict: "fail" });
});

it.each([
  ["csv", /^\uFEFFNo\.,Fix,/u],
  ["ics", /^BEGIN:VCALENDAR\r\n/u],
  ["md", /^# Remediation plan\n\nSample estate\./u],
])("writes it as %s, and says where", async (format, head) => {
  const place = path.join(folder, `plan.${format}`);
  expect(await run(samplePath(), "--format", format, "--out", place, "--start", "2026-12-01")).toBe(exitCodes.done);
  expect(await readFile(place, "utf8")).toMatch(head);
  expect(log[0]).toMatch(/^Plan written to .*: \d+ items, until 2026-12-\d\d$/u);
});

it("begins today where no day was named", async () => {
  expect(await run(samplePath(), "--format", "json", "--option", "ad-fs")).toBe(exitCodes.done);
  const plan = planSchema.parse(JSON.parse(out.join("\n")));
  expect(plan.options).toEqual(["ad-fs"]);
  const days = (Date.parse(plan.start) - Date.now()) / 86_400_000;
  expect(days > -1.1 && days < 3).toBe(true);
});

it.each([
  ["plan takes one bundle", []],
  ["plan needs --format, one of csv, ics, md, json", ["f.zip"]],
  ["plan needs --format, one of csv, ics, md, json", ["f.zip", "--format", "pdf"]],
  ["--start 2026-02-30 is no day; write it as 2026-11-27", ["f.zip", "--format", "csv", "--start", "2026-02-30"]],
  ["--out names the bundle itself", ["f.zip", "--format", "csv", "--out", "./f.zip"]],
])("says %s", async (error, args) => {
  expect(await run(...args)).toBe(exitCodes.usage);
  expect(log[0]).toBe(`Error: ${error}`);
});

it("names the options there are, and what is wrong with a bundle or a place", async () => {
  expect(await run("f.zip", "--format", "csv", "--option", "pta")).toBe(exitCodes.usage);
  expect(log[0]).toMatch(/^Error: there is no option pta; there are password-hash-sync, /u);
  expect(await run(path.join(folder, "missing.zip"), "--format", "csv")).toBe(exitCodes.failed);
  const place = path.join(folder, "no such folder", "plan.csv");
  expect(await run(samplePath(), "--format", "csv", "--out", place)).toBe(exitCodes.failed);
  expect(log.join("\n")).toMatch(/file-not-found[\s\S]*Next: /u);
});
