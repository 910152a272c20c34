import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { loosenings } from "./support/loosened-app.ts";

// A project whose pattern finds no test runs nothing and says nothing.
test("every loosening is tried on a test that is there", async () => {
  const promises = await readFile(join(import.meta.dirname, "security.spec.ts"), "utf8");
  expect(loosenings.filter(({ promise }) => !promises.includes(`test("${promise}", `))).toEqual([]);
});
