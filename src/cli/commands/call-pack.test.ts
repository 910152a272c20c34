import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { parseCommand } from "../arguments.ts";
import { exitCodes } from "../terminal.ts";
import { callPackCommand } from "./call-pack.ts";

const sample = path.resolve(import.meta.dirname, "../../../resources/sample/sample-estate.zip");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gc-call-pack-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["html", "<!doctype html>"],
  ["md", "# Call pack: "],
])("the pack of the sample is written as %s, and says that it is one", async (ending, begin) => {
  const out = path.join(folder, `pack.${ending}`);
  const command = parseCommand(["call-pack", sample, "--out", out]);
  if (!command.ok || command.value.name !== "call-pack") throw new Error("not understood");
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), log: (line: string) => void said.push(line) };
  const code = await callPackCommand(command.value, () => new Date("2026-11-27T09:00:00Z"), terminal as never);
  expect(code).toBe(exitCodes.done);
  const text = readFileSync(out, "utf8");
  expect(text.startsWith(begin)).toBe(true);
  expect(text).toContain("Sample estate. Nothing here is about your network.");
  expect(said[0]).toContain(`Call pack written to ${out}`);
});

test.each([
  ["call-pack takes one bundle", ["call-pack"]],
  ["call-pack needs --out C.html or --out C.md", ["call-pack", "f.zip"]],
  ["call-pack needs --out C.html or --out C.md", ["call-pack", "f.zip", "--out", "c.docx"]],
])("says %s", (error, args) => {
  expect(parseCommand(args)).toEqual({ ok: false, error });
});
