import { describe, expect, it } from "vitest";
import fc from "fast-check";

import { FrameSplitter } from "./frame-splitter.ts";

/** Frames of one length byte and that many bytes. */
const lengthByte = (limitBytes = 1000): FrameSplitter =>
  new FrameSplitter({ limitBytes, measure: (bytes) => 1 + (bytes[0] ?? 0) });

const frame = (content: string): Buffer => Buffer.concat([Buffer.from([content.length]), Buffer.from(content)]);

describe("FrameSplitter", () => {
  it("gives all frames of one chunk and keeps the rest", () => {
    const splitter = lengthByte();
    const chunk = Buffer.concat([frame("one"), frame("two"), frame("three").subarray(0, 2)]);
    expect(splitter.push(chunk)).toEqual([frame("one"), frame("two")]);
    expect(splitter.pendingBytes).toBe(2);
    expect(splitter.push(frame("three").subarray(2))).toEqual([frame("three")]);
    expect(splitter.pendingBytes).toBe(0);
  });

  it("gives the same frames however the stream is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20, unit: "binary-ascii" })),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (contents, cuts) => {
          const stream = Buffer.concat(contents.map(frame));
          const splitter = lengthByte();
          const frames: Buffer[] = [];
          for (let at = 0, turn = 0; at < stream.length; turn++) {
            const size = cuts[turn % cuts.length] ?? 1;
            frames.push(...splitter.push(stream.subarray(at, at + size)));
            at += size;
          }
          expect(frames).toEqual(contents.map(frame));
        },
      ),
    );
  });

  it("refuses a frame over the limit before its bytes arrive", () => {
    expect(() => lengthByte(10).push(Buffer.from([200]))).toThrow(expect.objectContaining({ code: "malformed" }));
  });
});
