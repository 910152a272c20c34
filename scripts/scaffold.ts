import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A file to write: path from the project's root, and its text. */
export interface ScaffoldedFile {
  readonly path: string;
  readonly text: string;
}

const camel = (id: string): string => id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The four files of a check. It is red until it is written: its test expects a verdict that the code does not give yet. */
export function checkFiles(area: string, id: string): readonly ScaffoldedFile[] {
  const name = camel(id);
  const base = `src/domain/checks/${area}/${id}`;
  return [
    {
      path: `${base}.ts`,
      text: `import { defineForestCheck } from "#domain/checks/define-check.ts";
import { pass } from "#domain/checks/outcome.ts";

/** What must hold. Source: title of the document. */
export const ${name} = defineForestCheck({
  id: "${id}",
  rules: ["RULE-ID"],
  area: "forests-and-domains",
  needs: ["forest"],
  evaluate() {
    return pass("holds");
  },
});
`,
    },
    {
      path: `${base}.strings.ts`,
      text: `import type { CheckStrings } from "#domain/checks/strings.ts";

export const ${name}Strings: CheckStrings = {
  title: "",
  failTitle: "",
  why: "",
  messages: { holds: () => "" },
  fix: { id: "", what: "", who: "", effort: "" },
};
`,
    },
    {
      path: `${base}.test.ts`,
      text: `import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, anEstate } from "#domain/testing/facts.ts";

import { ${name} } from "./${id}.ts";

describeCheck(${name}, [
  {
    name: "a forest that breaks it",
    estate: anEstate({ forests: [aForest({ name: "contoso.example.com" })] }),
    gives: ["fail broken"],
  },
]);
`,
    },
    {
      path: `docs/checks/${id}.md`,
      text: `# ${id}

## Why

## How it is tested

## How to fix

## Limits

## References
`,
    },
  ];
}

/** The three files of a collector of one fact of a forest. */
export function collectorFiles(key: string): readonly ScaffoldedFile[] {
  const file = kebab(key);
  const type = key.charAt(0).toUpperCase() + key.slice(1);
  return [
    {
      path: `src/domain/facts/${file}.ts`,
      text: `import { z } from "zod";

/** What it says, and where it is read. Source: attribute and object. */
export const ${key}Schema = z.strictObject({});
export type ${type} = z.infer<typeof ${key}Schema>;
`,
    },
    {
      path: `src/main/collectors/${file}.ts`,
      text: `import { defineCollector } from "./define-collector.ts";

/** What it asks of whom. */
export const ${key} = defineCollector({
  key: "${key}",
  scope: "forest",
  dependsOn: ["rootDse"],
  timeoutMs: 10_000,
  async collect({ directory }, { rootDse }) {
    throw new Error(\`ask \${rootDse.configurationNamingContext} through \${String(directory)}\`);
  },
});
`,
    },
    {
      path: `src/main/collectors/${file}.test.ts`,
      text: `import { expect, it } from "vitest";

import { ${key} } from "./${file}.ts";

it("gives what the directory holds", () => {
  expect(${key}.key).toBe("write the table: normal, empty, denied, overdue, cancelled");
});
`,
    },
  ];
}

async function write(files: readonly ScaffoldedFile[]): Promise<void> {
  for (const file of files) {
    const isThere = await access(file.path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new Error(`${file.path} is there already`);
  }
  for (const file of files) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text);
    console.log(file.path);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kind, name = ""] = process.argv.slice(2);
  const [area = "", id = ""] = name.split("/");
  if (kind === "check" && /^[a-z-]+\/[a-z0-9-]+$/u.test(name)) {
    await write(checkFiles(area, id));
    console.log(`Now the table, the code, the words, and the line in src/domain/checks/index.ts.`);
  } else if (kind === "collector" && /^[a-z][A-Za-z]+$/u.test(name)) {
    await write(collectorFiles(name));
    console.log(
      "Now the schema, its key in src/domain/facts/index.ts, the builder, and the line in src/main/collectors/index.ts.",
    );
  } else {
    console.error("usage: npm run new:check -- <area>/<check-id>   or   npm run new:collector -- <factKey>");
    process.exitCode = 2;
  }
}
