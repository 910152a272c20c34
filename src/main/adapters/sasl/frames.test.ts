import { describe, expect, it } from "vitest";

import { frameOfToken, MAX_SEALED_BYTES, sealedFrameSplitter, tokenOfFrame } from "./frames.ts";

describe("sealed frames", () => {
  it("carry the length of the token in four big-endian bytes", () => {
    expect(frameOfToken(Buffer.from("abc")).toString("hex")).toBe("00000003616263");
  });

  it("are found again in a stream cut in the middle of a length", () => {
    const stream = Buffer.concat([
      frameOfToken(Buffer.from("one")),
      frameOfToken(Buffer.alloc(0)),
      frameOfToken(Buffer.from("two")),
    ]);
    const splitter = sealedFrameSplitter();
    const frames = [...splitter.push(stream.subarray(0, 2)), ...splitter.push(stream.subarray(2))];
    expect(frames.map((frame) => tokenOfFrame(frame).toString())).toEqual(["one", "", "two"]);
  });

  it.each([MAX_SEALED_BYTES + 1, 0xffffffff])("of %i bytes are refused before they arrive", (length) => {
    const header = Buffer.alloc(4);
    header.writeUInt32BE(length);
    expect(() => sealedFrameSplitter().push(header)).toThrow(expect.objectContaining({ code: "malformed" }));
  });
});
