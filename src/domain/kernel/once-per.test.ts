import { expect, it } from "vitest";

import { oncePer } from "./once-per.ts";

it("works once for each object, also where nothing comes of it", () => {
  const asked: object[] = [];
  const nameOf = oncePer((of: { readonly name?: string }) => {
    asked.push(of);
    return of.name;
  });
  const [a, b, same] = [{ name: "a" }, {}, { name: "a" }];
  expect([nameOf(a), nameOf(b), nameOf(a), nameOf(b), nameOf(same)]).toEqual(["a", undefined, "a", undefined, "a"]);
  expect(asked).toEqual([a, b, same]);
});
