import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sectionOf, wordsOf } from "#domain/report/testing/report-of.ts";
import { reportProblems } from "#domain/report/testing/report-problems.ts";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { openSample } from "#main/bundle/sample.ts";

import { writeReport } from "./write-report.ts";

let folder: string;
let sample: OpenedBundle;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-report-"));
  const opened = await openSample();
  if (!opened.ok) throw new Error(opened.error.code);
  sample = opened.value.shown;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the report of the sample estate", () => {
  it("is written whole, with nothing beside it, and its hash is told", async () => {
    const target = path.join(folder, "sample.html");
    const written = await writeReport(target, sample);
    const bytes = await readFile(target);
    expect(written).toEqual({
      ok: true,
      value: {
        path: target,
        sizeBytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    });
    expect(await readdir(folder)).toEqual(["sample.html"]);
  });

  it("is self-contained and in order, and tells every finding", async () => {
    const target = path.join(folder, "whole.html");
    await writeReport(target, sample);
    const report = await readFile(target, "utf8");
    const words = wordsOf(report);
    expect(reportProblems(report)).toEqual([]);
    expect(words).toContain("Sample estate. Nothing here is about your network.");
    expect(wordsOf(sectionOf(report, "findings"))).toContain(`${sample.result.findings.length} findings by area`);
    for (const { title } of sample.result.findings) expect(words).toContain(title);
    for (const { title } of sample.result.options) expect(words).toContain(title);
  });

  it("says why it could not be written", async () => {
    const written = await writeReport(path.join(folder, "no-such-folder", "r.html"), sample);
    expect(written).toMatchObject({ ok: false, error: { code: "folder-not-found" } });
  });
});
