import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

describe("a text of the profile", () => {
  it.each([
    ["  Contoso  ", "Contoso"],
    ["   ", null],
    ["two\r\nlines", "two\nlines"],
    ["Straße 7 – 東京", "Straße 7 – 東京"],
  ])("reads %j", (typed, value) => expect(readText(typed, 100)).toEqual({ state: "good", value }));

  it("says how long it is when it is too long, and keeps nothing of it", () => {
    const reading = readText("x".repeat(10_000), 200);
    expect(reading).toEqual({ state: "bad", fault: "10,000 characters, and at most 200 fit." });
  });

  it.each([
    ["bell\u0007", "U+0007"],
    ["right\u202Eto left", "U+202E"],
    ["nothing\u200Bwide", "U+200B"],
  ])("names the character that cannot be seen in %j", (typed, code) => {
    expect(readText(typed, 100)).toMatchObject({ state: "bad", fault: expect.stringContaining(code) as string });
  });
});
