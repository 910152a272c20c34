import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { thirdPartyNotices } from "./third-party-notices.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-notices-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function aPackage(name: string, licence: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const place = join(folder, name);
  await mkdir(place);
  await writeFile(join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", license: licence }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(place, file), text);
  return place;
}

it("gives each package with its version, its licence and the licence's words", async () => {
  const text = await thirdPartyNotices([await aPackage("one", "ISC", { LICENSE: "Permission is granted" })]);
  expect(text).toContain("one 1.2.3 (ISC)\n\nPermission is granted\n");
});

it("says the same words once, whatever their line ends", async () => {
  const text = await thirdPartyNotices([
    await aPackage("one", "MIT", { LICENSE: "Same\nwords\n" }),
    await aPackage("two", "MIT", { "LICENSE.md": "Same\r\nwords" }),
  ]);
  expect(text).toContain("one 1.2.3 (MIT)\ntwo 1.2.3 (MIT)\n\nSame\nwords\n");
  expect(text.split("Same")).toHaveLength(2);
});

it("tells a package that carries no licence text", async () => {
  const text = await thirdPartyNotices([await aPackage("bare", "MIT")]);
  expect(text).toContain("bare 1.2.3 (MIT)\n\nMIT. The package carries no licence text.");
});
