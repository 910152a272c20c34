import { expect, it } from "vitest";

import { counted, formatCount } from "./count.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [61_400, "61,400"],
  [1_234_567, "1,234,567"],
])("writes %d as %s", (count, text) => expect(formatCount(count)).toBe(text));

it("uses the one word for one thing only", () => {
  expect([0, 1, 2].map((count) => counted(count, "fact", "facts"))).toEqual(["0 facts", "1 fact", "2 facts"]);
});
