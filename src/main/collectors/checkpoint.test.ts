import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { aForest, anEstate } from "#domain/testing/facts.ts";

import { fileCheckpoint } from "./checkpoint.ts";

const estate = anEstate({ forests: [aForest({ name: "corp.example.com" })] });
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "checkpoint-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("fileCheckpoint", () => {
  it("gives back what was saved last, and leaves nothing beside it", async () => {
    const store = fileCheckpoint(join(folder, "deep", "run.json"));
    await store.save(estate);
    await store.save({ ...estate, finishedAt: null });
    expect(await store.load()).toEqual({ ...estate, finishedAt: null });
    expect(await readdir(join(folder, "deep"))).toEqual(["run.json"]);
  });

  it("uses up what a killed run left half written", async () => {
    const path = join(folder, "run.json");
    await writeFile(`${path}.tmp`, '{"startedAt":');
    const store = fileCheckpoint(path);
    await store.save(estate);
    expect(await store.load()).toEqual(estate);
    expect(await readdir(folder)).toEqual(["run.json"]);
  });

  it("has nothing before the first save", async () => {
    expect(await fileCheckpoint(join(folder, "run.json")).load()).toBeNull();
  });

  it.each([
    ["cut short", '{"startedAt":', "JSON"],
    ["of another shape", '{"forests":[]}', "startedAt"],
  ])("refuses a file %s", async (_, text, reason) => {
    await writeFile(join(folder, "run.json"), text);
    await expect(fileCheckpoint(join(folder, "run.json")).load()).rejects.toThrow(reason);
  });

  it("keeps the old one when the new one cannot be written", async () => {
    const path = join(folder, "run.json");
    const store = fileCheckpoint(path);
    await store.save(estate);
    const before = await readFile(path, "utf8");
    const unwritable = { ...estate, startedAt: 1n } as unknown as typeof estate;
    await expect(store.save(unwritable)).rejects.toThrow("BigInt");
    expect(await readFile(path, "utf8")).toBe(before);
    expect(await readdir(folder)).toEqual(["run.json"]);
  });
});
