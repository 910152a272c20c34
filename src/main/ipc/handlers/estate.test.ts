import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";
import { err } from "#domain/kernel/result.ts";
import { RecentBundles } from "#main/assessments/recent-bundles.ts";
import { openBundle } from "#main/bundle/open.ts";
import { openSample, samplePath } from "#main/bundle/sample.ts";
import { BundleOpener, type EstatePorts } from "./estate.ts";

const folder = mkdtempSync(path.join(tmpdir(), "recents-"));
afterAll(() => rmSync(folder, { recursive: true }));
const recents = new RecentBundles(path.join(folder, "recents.json"));
const estateHandlers = (given: EstatePorts) => new BundleOpener(given).handlers();

/** Ports that open nothing and say what they were asked for. */
function ports(difference: Partial<EstatePorts> = {}): EstatePorts {
  const missing = (asked: string) => Promise.resolve(err({ code: "file-not-found" as const, asked, detail: null }));
  return {
    openSample: () => missing("the sample"),
    openBundle: (path) => missing(path),
    chooseFile: () => Promise.resolve(null),
    startFile: null,
    recents,
    now: () => "2026-11-25T09:00:00Z",
    ...difference,
  };
}

test("without a file on the command line nothing is current", async () => {
  expect(await estateHandlers(ports())["estate/current"](null)).toEqual({ ok: true, value: null });
});

test("the file of the command line is opened, and its trouble is told", async () => {
  const answer = await estateHandlers(ports({ startFile: "/data/a.zip" }))["estate/current"](null);
  expect(answer).toMatchObject({ ok: false, error: { code: "file-not-found", asked: "/data/a.zip" } });
});

test("a closed dialog is no trouble", async () => {
  expect(await estateHandlers(ports())["estate/open-file"](null)).toEqual({ ok: true, value: null });
});

test("the chosen file is opened", async () => {
  const chosen = ports({ chooseFile: () => Promise.resolve("/data/b.zip") });
  expect(await estateHandlers(chosen)["estate/open-file"](null)).toMatchObject({ error: { asked: "/data/b.zip" } });
});

test("the sample is opened when it is asked for", async () => {
  expect(await estateHandlers(ports())["estate/open-sample"](null)).toMatchObject({ error: { asked: "the sample" } });
});

test("a bundle that was opened is on the list, and can be opened from there", async () => {
  const file = path.join(folder, "copy.gcb");
  copyFileSync(samplePath(), file);
  const opener = new BundleOpener(ports({ openBundle: (name) => openBundle(name), openSample }));
  const first = await opener.openPath(file);
  expect(first).toMatchObject({ ok: true });
  // The sample says of itself that it is one, and a sample is no recent work.
  expect(await recents.list()).toEqual([]);
});

test("a bundle that left the list is not found", async () => {
  const id = "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d";
  expect(await estateHandlers(ports())["estate/open-recent"]({ id })).toMatchObject({
    error: { code: "file-not-found" },
  });
});
