import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
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
  ["plan needs --format, one of xlsx, csv, ics, md, json", ["f.zip"]],
  ["plan needs --format, one of xlsx, csv, ics, md, json", ["f.zip", "--format", "pdf"]],
  ["--start 2026-02-30 is no day; write it as 2026-11-27", ["f.zip", "--format", "csv", "--start", "2026-02-30"]],
  ["--out names the bundle itself", ["f.zip", "--format", "csv", "--out", "./f.zip"]],
  ["plan needs --format, one of xlsx, csv, ics, md, json", ["f.zip", "--format", "pdf", "--scripts", "s"]],
  ["--out needs --format", ["f.zip", "--out", "p", "--scripts", "s"]],
  ["--scripts names the bundle itself", ["f.zip", "--scripts", "./f.zip"]],
  ["--scripts and --out name the same place", ["f.zip", "--format", "csv", "--out", "s", "--scripts", "./s"]],
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

it("writes a folder of scripts and requests for each item, and their index in the plan's order", async () => {
  const place = path.join(folder, "scripts");
  await mkdir(place);
  expect(await run(samplePath(), "--format", "json", "--scripts", place, "--start", "2026-12-01")).toBe(exitCodes.done);
  const { items } = planSchema.parse(JSON.parse(out.join("\n")));
  expect(log[0]).toBe(`Scripts written to ${place}: ${items.length} folders`);
  const index = await readFile(path.join(place, "README.md"), "utf8");
  const links = Array.from(index.matchAll(/\]\(([\w.-]+)\/([\w.-]+)\)/gu), ([, folderName = "", file = ""]) => ({
    folderName,
    file,
  }));
  const folders = [...new Set(links.map(({ folderName }) => folderName))];
  expect(folders.map((name) => name.replace(/-[\da-f]{10}$/u, ""))).toEqual(items.map(({ fix }) => fix));
  for (const name of folders) {
    const linked = links.filter(({ folderName }) => folderName === name).map(({ file }) => file);
    expect((await readdir(path.join(place, name))).toSorted()).toEqual(linked.toSorted());
  }
  expect((await readdir(place)).toSorted()).toEqual([...folders, "README.md"].toSorted());
  expect((await readdir(folder)).filter((name) => name.startsWith(".groundcheck"))).toEqual([]);
});

it("never writes into a folder that holds something", async () => {
  const place = path.join(folder, "taken");
  await mkdir(place);
  await writeFile(path.join(place, "mine.txt"), "mine");
  expect(await run(samplePath(), "--scripts", place)).toBe(exitCodes.failed);
  expect(log.join("\n")).toMatch(/Error folder-not-empty: [\s\S]*Next: /u);
  expect(await readdir(place)).toEqual(["mine.txt"]);
});

it("says that scripts have no place where there is a file or no folder", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "mine");
  expect(await run(samplePath(), "--scripts", file)).toBe(exitCodes.failed);
  expect(await run(samplePath(), "--scripts", path.join(folder, "none", "deep"))).toBe(exitCodes.failed);
  expect(log.filter((line) => line.startsWith("Error ")).map((line) => line.split(":")[0])).toEqual([
    "Error file-not-writable",
    "Error folder-not-found",
  ]);
  expect(await readFile(file, "utf8")).toBe("mine");
});
