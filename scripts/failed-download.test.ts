import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastFailedDownload, noteFailedDownload, stillStands } from "./failed-download.ts";
import { cacheFolder } from "./project.ts";

const failed = {
  version: "45.5.0",
  address: "https://github.com/",
  at: "2026-11-27T08:00:00.000Z",
  cause: "getaddrinfo ENOTFOUND github.com",
};
const at = (time: string): number => Date.parse(`2026-11-${time}:00.000Z`);

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "gc-failed-download-"));
  vi.stubEnv("XDG_CACHE_HOME", home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

test.each([
  ["an hour later", failed, at("27T09:00"), true],
  ["a day later", failed, at("28T08:01"), false],
  ["before it happened, as after a change of the clock", failed, at("27T07:00"), false],
  ["for another version", { ...failed, version: "46.0.0" }, at("27T09:00"), false],
  ["at another address", { ...failed, address: "https://mirror.example/" }, at("27T09:00"), false],
  ["when none was noted", null, at("27T09:00"), false],
])("a failed download stands %s: %#", (_, noted, now, stands) => {
  expect(stillStands(noted, failed, now)).toBe(stands);
});

test("a failure is noted and taken back; nonsense in its place counts as none", async () => {
  expect(await lastFailedDownload()).toBeNull();
  await noteFailedDownload(failed);
  expect(await lastFailedDownload()).toEqual(failed);
  await writeFile(join(cacheFolder(), "failed-download.json"), '{"version": 45}');
  expect(await lastFailedDownload()).toBeNull();
  await noteFailedDownload(null);
  expect(await lastFailedDownload()).toBeNull();
});
