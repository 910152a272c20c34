import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { profileSchema } from "#domain/facts/profile.ts";

import { publishedNames, schemaPath, schemaText } from "./schema.ts";

it.each(publishedNames)(
  "publishes the schema of the %s that the code has; `npm run schema` renews it",
  async (name) => {
    expect(await readFile(schemaPath(name), "utf8")).toBe(schemaText(name));
  },
);

it("has every key of a profile in its documentation, and no other", async () => {
  const page = await readFile("docs/profile.md", "utf8");
  const documented = Array.from(page.matchAll(/^\| `(\w+)` \|/gmu), ([, key]) => key);
  expect(documented).toEqual(Object.keys(profileSchema.shape));
});
