import { crc32, deflateSync } from "node:zlib";

// The app's mark on a field of 24 by 24: a rounded square, a check mark in it, and the ground below.
const square = { from: 1, to: 23, radius: 4.5 };
const strokes = [
  [7, 10.6, 10.6, 14.2],
  [10.6, 14.2, 17, 7.8],
  [7, 18, 17, 18],
] as const satisfies readonly (readonly [number, number, number, number])[];
const strokeRadius = 1.05;
const field = 24;
const blue = [0x0f, 0x6c, 0xbd] as const;

/** The app's icon as a PNG of `size` by `size` pixels with a clear background. */
export function drawIcon(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits for each of red, green, blue and opacity.
  header.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixelRows(size))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pixelRows(size: number): Buffer {
  const rowBytes = 1 + size * 4;
  const rows = Buffer.alloc(size * rowBytes);
  const perPixel = field / size;
  // How much of a pixel lies inside a shape whose edge is this far from the pixel's middle.
  const cover = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance / perPixel));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) * perPixel, (row + 0.5) * perPixel];
      const white = cover(Math.min(...strokes.map((stroke) => distanceToLine(x, y, stroke))) - strokeRadius);
      const colour = blue.map((part) => Math.round(part + (255 - part) * white));
      rows.set([...colour, Math.round(255 * cover(distanceToSquare(x, y)))], row * rowBytes + 1 + column * 4);
    }
  }
  return rows;
}

/** Negative inside. */
function distanceToSquare(x: number, y: number): number {
  const half = (square.to - square.from) / 2 - square.radius;
  const [dx, dy] = [Math.abs(x - field / 2) - half, Math.abs(y - field / 2) - half];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - square.radius;
}

function distanceToLine(x: number, y: number, [x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
