import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { canWriteIn } from "./can-write-in.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "can-write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("finds out by writing, and leaves nothing behind", () => {
  expect(canWriteIn(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

it("says no where there is no folder and none can be made", () => {
  writeFileSync(path.join(folder, "file"), "");
  expect(canWriteIn(path.join(folder, "file", "below"))).toBe(false);
});
