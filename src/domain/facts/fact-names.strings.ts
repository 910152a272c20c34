import type { FactKey } from "./index.ts";

/** What each fact is called, by its key. */
const factNames = {
  host: "this computer",
  rootDse: "RootDSE",
  forest: "levels and UPN suffixes",
  partitions: "partitions",
  domainControllers: "domain controllers",
  sites: "sites and subnets",
  recycleBin: "Recycle Bin",
  deviceRegistration: "device registration",
  domainHead: "domain object",
  trusts: "trusts",
  passwordPolicy: "password policy",
  fineGrainedPolicies: "fine-grained password policies",
  users: "users and their UPN suffixes",
  computers: "computers",
  hybridTraces: "traces of earlier hybrid work",
} satisfies Record<FactKey, string>;

/** The bare name, for lists; a key of another version shows as it is. */
export function factWord(key: string): string {
  return (factNames as Readonly<Record<string, string>>)[key] ?? key;
}

/** "trusts of corp.example.com". A key of another version shows as it is. */
export function factName(key: string, place: string | null): string {
  const name = factWord(key);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return place === null ? capital : `${capital} of ${place}`;
}
