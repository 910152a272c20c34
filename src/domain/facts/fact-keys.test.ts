import { expect, it } from "vitest";

import { domainFactKeys, forestFactKeys } from "./fact-keys.ts";
import { domainFactSchemas, forestFactSchemas } from "./index.ts";

it("names every fact of the registries, in their order", () => {
  expect(forestFactKeys).toEqual(Object.keys(forestFactSchemas));
  expect(domainFactKeys).toEqual(Object.keys(domainFactSchemas));
});
