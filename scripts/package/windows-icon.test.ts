import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";

import { drawIcon } from "./draw-icon.ts";
import { windowsIcon } from "./windows-icon.ts";

/** Red, green, blue and opacity of a pixel; the icon's only image data follow its header. */
function pixel(png: Buffer, x: number, y: number): number[] {
  const size = png.readUInt32BE(16);
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  return [...rows.subarray(y * (1 + size * 4) + 1 + x * 4).subarray(0, 4)];
}

test("the mark is white on blue with clear corners", () => {
  const png = drawIcon(48);
  expect(pixel(png, 0, 0)[3]).toBe(0);
  expect(pixel(png, 24, 4)).toEqual([0x0f, 0x6c, 0xbd, 255]);
  expect(pixel(png, 24, 36)).toEqual([255, 255, 255, 255]);
  expect(pixel(png, 21, 28)).toEqual([255, 255, 255, 255]);
});

test("every entry of the Windows icon points at a PNG of its size", () => {
  const icon = windowsIcon();
  const count = icon.readUInt16LE(4);
  const entries = Array.from({ length: count }, (_, index) => icon.subarray(6 + 16 * index, 22 + 16 * index));
  expect(entries.map((entry) => entry[0])).toEqual([16, 24, 32, 48, 64, 0]);
  for (const entry of entries) {
    const png = icon.subarray(entry.readUInt32LE(12)).subarray(0, entry.readUInt32LE(8));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(entry[0] === 0 ? 256 : entry[0]);
    expect(png.subarray(-8, -4).toString("latin1")).toBe("IEND");
  }
});
