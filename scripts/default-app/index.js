/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-argument, typescript/no-unsafe-member-access -- Electron runs this file as it is, so it cannot be TypeScript */
// The app inside the fallback Electron: it loads the app folder named on the command line, as Electron's own does.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

const given = process.argv.slice(1);
const preloads = [];
for (let at = given.indexOf("-r"); at !== -1; at = given.indexOf("-r")) preloads.push(given.splice(at, 2)[1]);
const folder = given.find((argument) => !argument.startsWith("-"));
if (folder === undefined) {
  process.stderr.write("Name an app folder.\n");
  app.exit(2);
} else {
  const root = resolve(folder);
  const description = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  process.defaultApp = true;
  // Before the app, as documented for Electron's -r: test tools hold back the ready event this way.
  for (const preload of preloads) createRequire(import.meta.url)(resolve(preload));
  app.setAppPath(root);
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  try {
    // Awaited, because Electron holds back the ready event only as long as this file is still running.
    await import(pathToFileURL(join(root, description.main)).href);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  }
}
