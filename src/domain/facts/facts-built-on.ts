import type { FactKey } from "./index.ts";

/**
 * The facts that a fact is built on, so that it is collected after them; one that is not listed needs none. A test holds
 * the collectors to it.
 */
export const factsBuiltOn: { readonly [K in FactKey]?: readonly FactKey[] } = {
  forest: ["rootDse"],
  partitions: ["rootDse"],
  domainControllers: ["rootDse", "partitions"],
  sites: ["rootDse", "host"],
  recycleBin: ["rootDse"],
  deviceRegistration: ["rootDse"],
};
