import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { z } from "zod";

import { profileSchema } from "#domain/facts/profile.ts";
import { comparisonSchema } from "#domain/plan/compare-runs.ts";
import { planSchema } from "#domain/plan/plan-document.ts";
import { judgedDocumentSchema } from "#domain/plan/what-if.ts";

const published = {
  // What `--json` writes.
  result: { title: "Groundcheck result, version 1", schema: judgedDocumentSchema, io: "output" },
  // What `diff --json` writes.
  comparison: { title: "Groundcheck comparison, version 1", schema: comparisonSchema, io: "output" },
  // What `plan --format json` writes.
  plan: { title: "Groundcheck plan, version 1", schema: planSchema, io: "output" },
  // What `--profile` reads: nothing is mandatory in it.
  profile: { title: "Groundcheck profile, version 1", schema: profileSchema, io: "input" },
} as const;

/** What has a published schema. */
export const publishedNames = Object.keys(published) as readonly (keyof typeof published)[];

/** A published schema as text. */
export function schemaText(name: keyof typeof published): string {
  const { title, schema, io } = published[name];
  return `${JSON.stringify({ ...z.toJSONSchema(schema, { reused: "ref", io }), title }, null, 2)}\n`;
}

/** Where it is published. */
export function schemaPath(name: keyof typeof published): string {
  return path.join("docs", "schema", `${name}.schema.json`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of publishedNames) {
    await mkdir(path.dirname(schemaPath(name)), { recursive: true });
    await writeFile(schemaPath(name), schemaText(name));
    console.log(`${schemaPath(name)} written`);
  }
}
