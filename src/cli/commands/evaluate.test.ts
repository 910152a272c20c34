import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { judgedDocumentSchema } from "#domain/plan/what-if.ts";
import type { Supposition } from "#domain/plan/supposition.ts";
import { samplePath } from "#main/bundle/sample.ts";

import { exitCodes } from "../terminal.ts";
import { evaluateCommand } from "./evaluate.ts";

const fix = "enable-suffix-routing/contoso.example.com/fabrikam.example.net/merged.example.net";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-evaluate-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function evaluated(assume: readonly string[], suppose: readonly Supposition[] = []) {
  const lines: string[] = [];
  const json = join(folder, "result.json");
  const terminal = {
    out: (line: string) => lines.push(line),
    log: () => undefined,
    isScreen: false,
    status: () => undefined,
  };
  const code = await evaluateCommand({ bundle: samplePath(), assume, suppose, json }, terminal);
  const document = judgedDocumentSchema.parse(JSON.parse(await readFile(json, "utf8")));
  return { code, text: lines.join("\n"), document };
}

it("names the fewest fixes with what --assume takes", async () => {
  const { code, text, document } = await evaluated([]);
  expect(code).toBe(exitCodes.done);
  expect(text).toContain(`Fewest fixes for Pass-through Authentication, served from contoso.example.com: 1, `);
  expect(text).toContain(`\n  ${fix}\n`);
  expect(document.fewestFixes).toMatchObject([{ fixes: [{ key: fix }], statusAfter: "supported" }]);
  expect(document.whatIf).toBeUndefined();
});

it("shows each option now and as it would be, and keeps what was measured apart", async () => {
  const { code, text, document } = await evaluated([fix]);
  expect(code).toBe(exitCodes.done);
  expect(text).toMatch(/Pass-through Authentication: Supported after 1 fix -> Supported, \d+ warnings/u);
  expect(text).toContain("Password hash sync: Supported, 11 warnings, no change");
  const status = (rows: typeof document.options) =>
    rows.find(({ id, scope }) => id === "pass-through-authentication" && scope === "estate")?.status;
  expect([status(document.options), status(document.whatIf?.options ?? [])]).toEqual(["supported-after", "supported"]);
});

it("tells a fix that nothing asks for, and says so by its exit code", async () => {
  const { code, text } = await evaluated(["enable-suffix-routing/merged.example.net"]);
  expect(code).toBe(exitCodes.partial);
  expect(text).toContain("Nothing asks for enable-suffix-routing/merged.example.net");
});

it("takes findings as otherwise than they are, and tells those that are not there", async () => {
  const { document } = await evaluated([]);
  const pta = document.options.find(({ id, scope }) => id === "pass-through-authentication" && scope === "estate");
  const blocker = pta?.reasons.find(({ kind }) => kind === "blocker")?.findingKey ?? "";
  const { code, text, document: then } = await evaluated([], [{ finding: blocker, holds: true }]);
  expect(code).toBe(exitCodes.done);
  expect(text).toContain("If 1 finding was as follows (assumed, not measured):");
  expect(text).toContain(`  ${blocker} holds`);
  expect(then.whatIf?.supposed).toEqual([{ finding: blocker, holds: true }]);
  const unknown = await evaluated([], [{ finding: "no-such/finding", holds: true }]);
  expect(unknown.code).toBe(exitCodes.partial);
  expect(unknown.text).toContain("No finding that applies is called no-such/finding");
});
