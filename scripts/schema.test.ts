import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { resultSchemaPath, resultSchemaText } from "./schema.ts";

it("publishes the schema that the code writes; `npm run schema` renews it", async () => {
  expect(await readFile(resultSchemaPath, "utf8")).toBe(resultSchemaText());
});
