import { fixNames } from "#domain/plan/fixes.strings.ts";

const betweenForests: ReadonlySet<string> = new Set(["two-way-forest-trust", "farm-forest-trust"]);

/** A fix and where it is done, short: "Enable the suffix on the trust: works.example.com". The key has the whole place. */
export function fixLabel(id: string, key: string): string {
  const name = (fixNames as Readonly<Record<string, string>>)[id] ?? id;
  const place = fixPlace(id, key);
  return place === "" ? name : `${name}: ${place}`;
}

/** Where a fix is done, short: "works.example.com"; empty when it is about the estate. */
export function fixPlace(id: string, key: string): string {
  const places = key.split("/").slice(1);
  return betweenForests.has(id) ? places.join(" and ") : (places.at(-1) ?? "");
}
