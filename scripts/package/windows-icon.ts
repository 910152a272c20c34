import { drawIcon } from "./draw-icon.ts";

const sizes = [16, 24, 32, 48, 64, 256];
const headerBytes = 6;
const entryBytes = 16;

/** The app's icon as Windows wants it: one file with a PNG for each size. */
export function windowsIcon(): Buffer {
  const images = sizes.map((size) => ({ size, png: drawIcon(size) }));
  const directory = Buffer.alloc(headerBytes + entryBytes * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = headerBytes + entryBytes * index;
    // 256 does not fit into a byte and is written as 0.
    directory.set([size % 256, size % 256], at);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...images.map(({ png }) => png)]);
}
