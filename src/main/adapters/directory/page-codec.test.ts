import fc from "fast-check";
import { expect, test } from "vitest";

import type { DirectoryEntry } from "#main/ports/directory.ts";

import { decodePage, encodePage } from "./page-codec.ts";
import { anEntry } from "./testing/fake-directory.ts";

const anyText = fc.string({ unit: "binary", maxLength: 12 });
const anyEntry: fc.Arbitrary<DirectoryEntry> = fc.record({
  dn: anyText,
  attributes: fc
    .uniqueArray(fc.tuple(anyText, fc.array(fc.uint8Array({ maxLength: 20 }))), { selector: ([name]) => name })
    .map((pairs) => new Map(pairs)),
});

test("every page comes back as it was, byte for byte and in order", () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      const back = decodePage(encodePage(entries));
      const plain = (page: readonly DirectoryEntry[]) =>
        page.map(({ dn, attributes }) => [
          dn,
          [...attributes].map(([name, values]) => [name, values.map((v) => [...v])]),
        ]);
      expect(plain(back)).toEqual(plain(entries));
    }),
  );
});

test("a damaged block is refused, never read beyond its end", () => {
  const block = encodePage([anEntry("a", { member: ["CN=x", "CN=y"] })]);
  for (let length = 0; length < block.length; length += 1) {
    expect(() => decodePage(block.subarray(0, length))).toThrow(RangeError);
  }
  const longer = new Uint8Array(block.length + 1);
  longer.set(block);
  expect(() => decodePage(longer)).toThrow(RangeError);
});
