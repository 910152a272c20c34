import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundledPackages } from "./bundled-packages.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-bundled-"));
  await mkdir(join(folder, "out/assets"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writeMap = (name: string, sources: readonly string[]): Promise<void> =>
  writeFile(join(folder, "out/assets", name), JSON.stringify({ version: 3, sources }));

it("names the packages of every source map once, and none for own files", async () => {
  await writeMap("a.js.map", ["../../node_modules/zod/index.js", "../../src/main/index.ts", "\0virtual"]);
  await writeMap("b.js.map", [
    "../../node_modules/zod/v4/core.js",
    "../../node_modules/@scope/part/lib/index.js",
    "../../node_modules/outer/node_modules/inner/index.js",
  ]);
  expect(await bundledPackages(join(folder, "out"))).toEqual(
    ["@scope/part", "outer/node_modules/inner", "zod"].map((name) => join(folder, "node_modules", name)),
  );
});

it("does not take a build without source maps for one without packages", async () => {
  await expect(bundledPackages(join(folder, "out"))).rejects.toThrow("no source maps");
});
