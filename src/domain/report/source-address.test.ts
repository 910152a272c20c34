import { expect, it } from "vitest";

import { sourceAddress } from "./source-address.ts";

it("leads to a document that is named by repository and path", () => {
  expect(sourceAddress("MicrosoftDocs/entra-docs docs/identity/a-b.md")).toBe(
    "https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity/a-b.md",
  );
});

it.each([
  "TechNet cc784334, cc816626",
  "docs/architecture.md",
  "MicrosoftDocs/entra-docs name",
  "a/b ../../c.md",
  'x"/b c.md',
])("guesses no address for %s", (location) => expect(sourceAddress(location)).toBeNull());
