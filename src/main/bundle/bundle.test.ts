import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import yazl from "yazl";

import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { openBundleFile } from "./open.ts";
import { appVersion } from "./project-root.ts";
import { readBundle, unpackBundle } from "./read.ts";
import { packBundle, writeBundle, writeFileAtomically, type BundleContent } from "./write.ts";
import { readEntries } from "./zip-entries.ts";

const facts = anEstate({ forests: [aForest({ name: "contoso.example.com" })] });
const evaluation = evaluate({ estate: facts, profile: emptyProfile, now: testInstant });
const content: BundleContent = {
  profile: emptyProfile,
  facts,
  result: presentResult(facts, evaluation, { appVersion: appVersion(), isSample: false }),
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groundcheck-bundle-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function zipOf(
  entries: readonly (readonly [string, string | Buffer])[],
  options: { readonly compress?: boolean } = {},
): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, body] of entries) zip.addBuffer(Buffer.from(body), name, options);
  zip.end();
  return buffer(zip.outputStream as unknown as AsyncIterable<Uint8Array>);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await unpackBundle(bytes, "open test");
  return read.ok ? "ok" : read.error.code;
}

/** The good bundle's entries, to be changed one at a time. */
async function goodEntries(): Promise<Map<string, Buffer>> {
  const names = ["manifest.json", "profile.json", "facts.json", "result.json", "coverage.json"];
  const entries = await readEntries(await packBundle(content, testInstant), names);
  return new Map([...entries].map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

describe("a bundle", () => {
  it("comes back as it was written", async () => {
    const file = path.join(folder, "estate.zip");
    const written = await writeBundle(file, content, testInstant);
    expect(written.ok).toBe(true);
    const read = await readBundle(file);
    expect(read.ok && read.value.facts).toEqual(facts);
    expect(read.ok && read.value.judgedThen?.options.map(({ id, status }) => [id, status])).toEqual(
      content.result.options.map(({ id, status }) => [id, status]),
    );
    expect(await readdir(folder)).toEqual(["estate.zip"]);
  });

  it("has the same bytes for the same content", async () => {
    expect(await packBundle(content, testInstant)).toEqual(await packBundle(content, testInstant));
  });

  it("opens with today's judgement and tells what changed since it was made", async () => {
    const file = path.join(folder, "estate.zip");
    const options = content.result.options.map((option) => ({ ...option, status: "undecided" as const }));
    await writeBundle(file, { ...content, result: { ...content.result, options } }, testInstant);
    const opened = await openBundleFile(file);
    expect(opened.ok && opened.value.result.options).toEqual(content.result.options);
    expect(opened.ok && opened.value.changedOptions).toHaveLength(options.length);
  });

  it("compares with a result of which only the options have today's shape", async () => {
    const file = path.join(folder, "estate.zip");
    const options = content.result.options.map((option) => ({ ...option, status: "undecided", proof: "none yet" }));
    const result = {
      ...content.result,
      schemaVersion: 0,
      findings: null,
      options,
    } as unknown as BundleContent["result"];
    await writeBundle(file, { ...content, result }, testInstant);
    const opened = await openBundleFile(file);
    expect(opened.ok && opened.value.changedOptions).toHaveLength(options.length);
  });

  it("opens an old result of another shape by its facts alone", async () => {
    const file = path.join(folder, "estate.zip");
    const result = { ...content.result, options: "none" } as unknown as BundleContent["result"];
    await writeBundle(file, { ...content, result }, testInstant);
    const read = await readBundle(file);
    expect(read.ok && read.value.judgedThen).toBe(null);
  });
});

describe("hostile input", () => {
  it.each([
    ["an empty file", ""],
    ["text", "this is no zip"],
    ["another archive", "\u001F\u008B\u0008"],
  ])("refuses %s", async (_, text) => {
    expect(await codeOf(Buffer.from(text, "latin1"))).toBe("bundle-not-a-zip");
  });

  it("refuses a zip cut off at any length", async () => {
    const bytes = await packBundle(content, testInstant);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await codeOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe("bundle-truncated");
    }
  });

  it("refuses a changed file", async () => {
    const entries = await goodEntries();
    entries.set("facts.json", Buffer.from((entries.get("facts.json")?.toString() ?? "").replace("contoso", "fabriks")));
    expect(await codeOf(await zipOf([...entries]))).toBe("bundle-hash-mismatch");
  });

  it("refuses a newer version by name, not as damaged", async () => {
    const entries = await goodEntries();
    const manifest = { kind: "groundcheck-bundle", schemaVersion: 2, somethingNew: true };
    entries.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
    expect(await codeOf(await zipOf([...entries]))).toBe("bundle-version-unknown");
  });

  it.each([
    ["a missing file", "bundle-entry-missing", (entries: Map<string, Buffer>) => entries.delete("facts.json")],
    ["a missing manifest", "bundle-entry-missing", (entries: Map<string, Buffer>) => entries.delete("manifest.json")],
    [
      "a file it does not know",
      "bundle-entry-unknown",
      (entries: Map<string, Buffer>) => entries.set("run.exe", Buffer.from("MZ")),
    ],
    [
      "broken JSON",
      "bundle-bad-json",
      (entries: Map<string, Buffer>) => entries.set("manifest.json", Buffer.from("{")),
    ],
    [
      "text that is not UTF-8",
      "bundle-bad-json",
      (entries: Map<string, Buffer>) => entries.set("manifest.json", Buffer.from([0x22, 0xff, 0x22])),
    ],
    [
      "a manifest of another kind",
      "bundle-bad-content",
      (entries: Map<string, Buffer>) => entries.set("manifest.json", Buffer.from("{}")),
    ],
    [
      "very deep JSON",
      "bundle-bad-content",
      (entries: Map<string, Buffer>) =>
        entries.set("manifest.json", Buffer.from("[".repeat(20_000) + "]".repeat(20_000))),
    ],
  ] as const)("refuses %s", async (_, code, change) => {
    const entries = await goodEntries();
    change(entries);
    expect(await codeOf(await zipOf([...entries]))).toBe(code);
  });

  it("refuses facts that do not fit their schema, even with a right hash", async () => {
    const forged = { ...content, facts: { ...facts, __extra: 1 } as unknown as BundleContent["facts"] };
    expect(await codeOf(await packBundle(forged, testInstant))).toBe("bundle-bad-content");
  });

  it("refuses the same name twice", async () => {
    const entries = [...(await goodEntries())];
    const [first] = entries;
    expect(await codeOf(await zipOf(first === undefined ? [] : [...entries, first]))).toBe("bundle-entry-unknown");
  });

  it.each(["../evil.json", "/etc/aa.json", "C:/evil.json", "..\\evil.json"])("refuses the path %s", async (name) => {
    const stand = "evil".padEnd(name.length, "x");
    const zip = Buffer.from(await zipOf([[stand, "{}"]]));
    const renamed = Buffer.from(zip.toString("latin1").replaceAll(stand, name), "latin1");
    expect(await codeOf(renamed)).toBe("bundle-unsafe-path");
  });

  it("refuses a huge entry without inflating it", async () => {
    const entries = await goodEntries();
    entries.set("facts.json", Buffer.alloc(70 * 1024 * 1024, 0x20));
    expect(await codeOf(await zipOf([...entries]))).toBe("bundle-too-large");
  });

  it("refuses entries that are huge together", async () => {
    const entries = await goodEntries();
    for (const name of ["facts.json", "result.json"]) entries.set(name, randomBytes(33 * 1024 * 1024));
    expect(await codeOf(await zipOf([...entries], { compress: false }))).toBe("bundle-too-large");
  });

  it.skipIf(process.platform === "win32")("reads no device in place of a file", async () => {
    const read = await readBundle("/dev/null");
    expect(!read.ok && read.error.code).toBe("file-not-readable");
  });

  it("names a file that is not there, and a folder in its place", async () => {
    const missing = await readBundle(path.join(folder, "none.zip"));
    expect(!missing.ok && missing.error.code).toBe("file-not-found");
    const directory = await readBundle(folder);
    expect(!directory.ok && directory.error.code).toBe("file-not-readable");
  });
});

describe("writing a file", () => {
  it("leaves what is there, and no half-written file, when it cannot be replaced", async () => {
    const target = path.join(folder, "estate.zip");
    await mkdir(target);
    await writeFile(path.join(target, "old"), "old");
    const written = await writeFileAtomically(target, Buffer.from("new"));
    expect(!written.ok && written.error.code).toBe("file-not-writable");
    expect(await readdir(folder)).toEqual(["estate.zip"]);
    expect(await readFile(path.join(target, "old"), "utf8")).toBe("old");
  });

  it("says that the folder is not there", async () => {
    const target = path.join(folder, "no", "estate.zip");
    const written = await writeFileAtomically(target, Buffer.from("new"));
    expect(written).toMatchObject({ ok: false, error: { code: "folder-not-found", asked: `write ${target}` } });
  });

  it("says so of a file in place of the folder too", async () => {
    await writeFile(path.join(folder, "file"), "");
    const written = await writeFileAtomically(path.join(folder, "file", "estate.zip"), Buffer.from("new"));
    expect(!written.ok && written.error.code).toBe("folder-not-found");
  });

  it("takes a name as long as the system does", async () => {
    const name = `${"n".repeat(251)}.zip`;
    expect((await writeFileAtomically(path.join(folder, name), Buffer.from("new"))).ok).toBe(true);
    expect(await readdir(folder)).toEqual([name]);
  });

  it("reads a file that was cut off on disk as truncated", async () => {
    const file = path.join(folder, "estate.zip");
    await writeBundle(file, content, testInstant);
    await truncate(file, 2000);
    const read = await readBundle(file);
    expect(!read.ok && read.error.code).toBe("bundle-truncated");
  });
});
