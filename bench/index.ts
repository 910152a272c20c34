import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// A benchmark is a program of its own in this folder that reads its arguments; these files only serve one.
const serving = ["index", "figures", "directory-reader"];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -".ts".length))
  .filter((name) => !serving.includes(name));
const [name = ""] = process.argv.slice(2);

const file = join(import.meta.dirname, `${name}.ts`);
if (names.includes(name) && existsSync(file)) {
  process.argv.splice(1, 2, file);
  await import(file);
} else {
  console.error(`Name a benchmark: npm run bench -- ${names.join(" | ")}`);
  process.exitCode = 2;
}
