import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceStamp } from "./build-if-stale.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "stamp-"));
  await mkdir(join(root, "src/deep"), { recursive: true });
  await writeFile(join(root, "src/deep/a.ts"), "one");
});
afterEach(() => rm(root, { recursive: true }));

const stamp = (): Promise<string> => sourceStamp(root, ["src", "not-there.json"]);

test("the same sources have the same stamp", async () => {
  expect(await stamp()).toBe(await stamp());
});

test.each([
  ["a changed file", () => writeFile(join(root, "src/deep/a.ts"), "two")],
  ["a new file", () => writeFile(join(root, "src/b.ts"), "")],
  ["a renamed file", () => rename(join(root, "src/deep/a.ts"), join(root, "src/deep/b.ts"))],
])("%s changes the stamp", async (_, change) => {
  const before = await stamp();
  await change();
  expect(await stamp()).not.toBe(before);
});

test("tests are no part of the build", async () => {
  const before = await stamp();
  await writeFile(join(root, "src/deep/a.test.ts"), "test");
  expect(await stamp()).toBe(before);
});
