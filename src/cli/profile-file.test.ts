import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";

import { readProfileFile } from "./profile-file.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gc-profile-"));
  file = path.join(folder, "p.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function errorOf(text: string) {
  await writeFile(file, text);
  const read = await readProfileFile(file);
  return read.ok ? null : read.error;
}

it("takes no file as nothing stated", async () => {
  expect(await readProfileFile(null)).toEqual({ ok: true, value: emptyProfile });
});

it("takes names in any case and with a dot at the end, and the mark that Windows editors put first", async () => {
  await writeFile(file, `\uFEFF{"agentForests":["Contoso.Example.com."],"tenantName":"Contoso.OnMicrosoft.com"}`);
  const read = await readProfileFile(file);
  expect(read).toMatchObject({
    ok: true,
    value: { agentForests: ["contoso.example.com"], tenantName: "contoso.onmicrosoft.com" },
  });
});

it.each([
  ["a key that is none", `{"organization":"Contoso"}`, /organization/u],
  ["a word that is no choice", `{"directorySync":"yes"}`, /directorySync: .*"planned"/u],
  ["a name with a space", `{"forestsOutOfScope":["a b"]}`, /forestsOutOfScope\.0: a lower-case DNS name/u],
  ["a name in place of a list", `{"agentForests":"a.example"}`, /agentForests: .*array/u],
  ["a day that is none", `{"targetDate":"2027-02-30"}`, /targetDate: /u],
  ["a list", `[]`, /object/u],
  ["text that is no JSON", `{"seats": 5`, /^the file is no JSON: /u],
])("refuses %s by name", async (_, text, detail) => {
  const error = await errorOf(text);
  expect(error?.code).toBe("invalid-input");
  expect(error?.detail).toMatch(detail);
});

it("names every key that cannot be used, not only the first", async () => {
  expect((await errorOf(`{"seats":-1,"directorySync":"yes"}`))?.detail).toMatch(/seats: .*; directorySync: /u);
});

it("tells a file that is missing from one that cannot be read", async () => {
  expect(await readProfileFile(path.join(folder, "none.json"))).toMatchObject({ error: { code: "file-not-found" } });
  expect(await readProfileFile(folder)).toMatchObject({ error: { code: "file-not-readable" } });
});
