import { expect, it } from "vitest";

import { checkFiles, collectorFiles } from "./scaffold.ts";

it("scaffolds a check as code, words, test and page, named alike", () => {
  const files = checkFiles("users", "upn-present");
  expect(files.map((file) => file.path)).toEqual([
    "src/domain/checks/users/upn-present.ts",
    "src/domain/checks/users/upn-present.strings.ts",
    "src/domain/checks/users/upn-present.test.ts",
    "docs/checks/upn-present.md",
  ]);
  expect(files[0]?.text).toContain("export const upnPresent = defineForestCheck");
});

it("scaffolds a collector under the name of its fact", () => {
  const files = collectorFiles("recycleBin");
  expect(files.map((file) => file.path)).toEqual([
    "src/domain/facts/recycle-bin.ts",
    "src/main/collectors/recycle-bin.ts",
    "src/main/collectors/recycle-bin.test.ts",
  ]);
  expect(files[0]?.text).toContain("export type RecycleBin");
});
