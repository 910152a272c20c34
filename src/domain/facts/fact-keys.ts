import type { DomainFactKey, ForestFactKey } from "./index.ts";

// The same as the keys of the registries in index.ts, for those who need no schema; a test holds the two together.

/** Facts asked once per forest, in the order they are shown. */
export const forestFactKeys = [
  "rootDse",
  "forest",
  "partitions",
  "domainControllers",
  "sites",
  "recycleBin",
  "deviceRegistration",
] as const satisfies readonly ForestFactKey[];

/** Facts asked once per domain, in the order they are shown. */
export const domainFactKeys = [
  "domainHead",
  "trusts",
  "passwordPolicy",
  "fineGrainedPolicies",
  "users",
  "computers",
  "hybridTraces",
] as const satisfies readonly DomainFactKey[];
