import { describe, expect, it } from "vitest";
import { readCount } from "./read-count.ts";

describe("a number of the profile", () => {
  it.each([
    ["61400", 61_400],
    [" 61,400 ", 61_400],
    ["61.400", 61_400],
    ["61\u00A0400", 61_400],
    ["1'200'300", 1_200_300],
    ["0", 0],
    ["", null],
    ["100000000", 100_000_000],
  ])("reads %j", (typed, value) => expect(readCount(typed)).toEqual({ state: "good", value }));

  it.each([
    ["-5", "the number cannot be below zero."],
    ["\u22125", "the number cannot be below zero."],
    ["2.5", "the number has to be whole."],
    ["about 300", "a whole number is wanted, such as 61,400."],
    ["1e9", "a whole number is wanted, such as 61,400."],
    ["61,400 000", "a whole number is wanted, such as 61,400."],
    ["100000001", "more than 100,000,000 is more than Groundcheck counts."],
  ])("says what is wrong with %j", (typed, fault) => expect(readCount(typed)).toEqual({ state: "bad", fault }));
});
