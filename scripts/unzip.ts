import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";

/**
 * Unpacks the files of a zip for which `placeOf` gives a path below `folder`; `null` leaves one out. Throws when the zip is
 * damaged or a place lies outside the folder. Symbolic links are written as files, which no zip here relies on.
 */
export async function unzip(zipPath: string, folder: string, placeOf: (name: string) => string | null): Promise<void> {
  const zip = await openPromise(zipPath);
  try {
    for await (const entry of zip.eachEntry()) {
      const place = entry.fileName.endsWith("/") ? null : placeOf(entry.fileName);
      if (place === null) continue;
      const path = join(folder, place);
      if (relative(folder, path).split(sep)[0] === "..") throw new Error(`${entry.fileName} lies outside its folder`);
      await mkdir(dirname(path), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(path, { mode: mode === 0 ? 0o644 : mode }),
      );
    }
  } finally {
    zip.close();
  }
}
