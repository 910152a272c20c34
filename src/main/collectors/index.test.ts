import { expect, it } from "vitest";

import { factsBuiltOn } from "#domain/facts/facts-built-on.ts";

import { domainCollectors, forestCollectors, hostCollectors } from "./index.ts";

it("builds each fact on those that the domain says it is built on", () => {
  const built = [...hostCollectors, ...forestCollectors, ...domainCollectors].flatMap(({ key, dependsOn }) =>
    dependsOn.length === 0 ? [] : [[key, dependsOn]],
  );
  expect(Object.fromEntries(built)).toEqual(factsBuiltOn);
});
