import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { z } from "zod";

import { resultDocumentSchema } from "#domain/result/result-document.ts";

/** The published schema of the result that `--json` writes, as text. */
export function resultSchemaText(): string {
  const schema = z.toJSONSchema(resultDocumentSchema, { reused: "ref" });
  return `${JSON.stringify({ ...schema, title: "Groundcheck result, version 1" }, null, 2)}\n`;
}

/** Where it is published. */
export const resultSchemaPath = path.join("docs", "schema", "result.schema.json");

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(path.dirname(resultSchemaPath), { recursive: true });
  await writeFile(resultSchemaPath, resultSchemaText());
  console.log(`${resultSchemaPath} written`);
}
