import { expect, it } from "vitest";
import { sizeWords } from "./size-words.strings.ts";

it.each([
  [312, "312 bytes"],
  [12_411, "12.4 KB (12,411 bytes)"],
  [999_990, "1 MB (999,990 bytes)"],
  [8_412_345, "8.4 MB (8,412,345 bytes)"],
])("tells %i bytes as %s", (bytes, words) => expect(sizeWords(bytes)).toBe(words));
