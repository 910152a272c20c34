import { expect, it } from "vitest";
import { durationWords } from "./duration-words.strings.ts";

it.each([
  [400, "0.4 s"],
  [7000, "7 s"],
  [35_400, "35 s"],
  [59_800, "1 min"],
  [125_000, "2 min 5 s"],
  [3_600_000, "1 h"],
  [4_320_000, "1 h 12 min"],
])("tells %i ms as %s", (ms, words) => expect(durationWords(ms)).toBe(words));
