import { expect, test } from "vitest";

import { amount, counted, frameworkMessages, text } from "./strings.ts";

test("a parameter is shown as text, a list with commas, a missing one as a question mark", () => {
  expect(text({ name: "DC1" }, "name")).toBe("DC1");
  expect(text({ count: 0 }, "count")).toBe("0");
  expect(text({ names: ["DC1", "DC2"] }, "names")).toBe("DC1, DC2");
  expect(text({}, "name")).toBe("?");
});

test.each([
  [0, "0 users"],
  [1, "1 user"],
  ["1", "1 user"],
  [12, "12 users"],
  [1854, "1,854 users"],
  ["61400", "61,400 users"],
  ["?", "? users"],
])("%s is counted as %s", (count, words) => {
  expect(counted(count, "user", "users")).toBe(words);
});

test("an amount has its digits in groups, and is a question mark when it is missing", () => {
  expect(amount({ users: 61_400 }, "users")).toBe("61,400");
  expect(amount({}, "users")).toBe("?");
});

test("a fault of the app is named with its reason", () => {
  expect(frameworkMessages["checkCrashed"]?.({ reason: "no such thing" })).toContain("no such thing");
});
