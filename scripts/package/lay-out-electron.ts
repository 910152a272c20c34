import { chmod, rm } from "node:fs/promises";
import { join } from "node:path";
import { isRoot } from "../project.ts";

const notShipped = [
  // The programs that Electron runs when it is given none.
  "resources/default_app.asar",
  "resources/app",
  // Left out by a fuse, and in the fallback Electron another product's.
  "browser_v8_context_snapshot.bin",
  // Marks of the download and of the fallback.
  "version",
  "ready",
];

/** Makes of a copy of Electron what the packaged app is laid into. */
export async function layOutElectron(folder: string): Promise<void> {
  await Promise.all(notShipped.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  // The sandbox of kernels that do not let an ordinary user have one. It works only where root owns the file.
  if (process.platform === "linux" && isRoot) await chmod(join(folder, "chrome-sandbox"), 0o4755);
}
