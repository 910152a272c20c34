import { describe, expect, test } from "vitest";

import { errorCodes } from "./error-code.ts";
import { describeError, errorStrings, type ErrorWords } from "./error-code.strings.ts";

const words = Object.entries<ErrorWords>(errorStrings);

test("every code has its words, and no word is left without a code", () => {
  expect(Object.keys(errorStrings).toSorted()).toEqual([...errorCodes].toSorted());
});

describe.each(words)("%s", (_, { cause, next }) => {
  test("says what it means and what to do in whole sentences", () => {
    for (const text of [cause, next]) expect(text).toMatch(/^[A-Z].{10,}\.$/u);
  });

  test("keeps to plain words", () => {
    expect(`${cause} ${next}`).not.toMatch(/!|\b(?:please|oops|sorry|successfully|invalid)\b/iu);
  });
});

test("no two codes say the same", () => {
  const causes = words.map(([, { cause }]) => cause);
  expect(new Set(causes).size).toBe(causes.length);
});

test("a refusal with one word for many reasons names them all", () => {
  expect(errorStrings["credentials-rejected"].cause).toMatch(/locked.*disabled.*expired.*hours.*password/u);
  expect(errorStrings["wrong-spn"].cause).toMatch(/address or alias.*missing or registered twice.*trusts/u);
  expect(errorStrings["not-found"].cause).toMatch(/not exist.*may not see/u);
});

test("an error is shown with what was asked of whom and the raw answer", () => {
  const error = { code: "timeout", asked: "read RootDSE on dc1.corp.example.com:389", detail: "no answer" } as const;
  expect(describeError(error)).toEqual({ ...errorStrings.timeout, asked: error.asked, detail: error.detail });
});
