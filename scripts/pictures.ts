import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folders } from "./screenshots/folders.ts";
import { pictureNotes } from "./screenshots/notes.ts";
import { picturesPage } from "./screenshots/pictures-page.ts";

/**
 * Puts the pictures that `npm run screenshots` took beside the drawn ones of a folder, with the note on what differs:
 * `npm run pictures -- <folder>`.
 */

const [drawnFolder, ...rest] = process.argv.slice(2);
if (drawnFolder === undefined || rest.length > 0) {
  console.error("Name the folder of the drawn pictures: npm run pictures -- <folder>");
  process.exit(2);
}
const drawn = await filesOf(drawnFolder);
const taken = (await filesOf(folders.all)).filter((name) => /-\d+x\d+-[a-z]+\.png$/u.test(name)).toSorted();
const noted = pictureNotes.flatMap(({ drawn: file, ours }) => [
  ...(drawn.includes(file) ? [] : [join(drawnFolder, file)]),
  ...(ours === null || taken.includes(ours) ? [] : [join(folders.all, ours)]),
]);
if (noted.length > 0) {
  console.error(`Missing:\n  ${noted.join("\n  ")}\nTake pictures first: npm run screenshots -- --lab`);
  process.exit(1);
}
await rm(folders.page, { recursive: true, force: true });
await mkdir(folders.page, { recursive: true });
await cp(folders.all, join(folders.page, "ours"), { recursive: true });
await cp(drawnFolder, join(folders.page, "drawn"), { recursive: true });
await writeFile(join(folders.page, "index.html"), picturesPage(pictureNotes, taken));
console.log(join(folders.page, "index.html"));

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    console.error(`${folder} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
