import { fixNames } from "#domain/plan/fixes.strings.ts";

const betweenForests: ReadonlySet<string> = new Set(["two-way-forest-trust", "farm-forest-trust"]);

/** A fix and where it is done, short: "Enable the suffix on the trust: works.example.com". The key has the whole place. */
export function fixLabel(id: string, key: string): string {
  const name = (fixNames as Readonly<Record<string, string>>)[id] ?? id;
  const places = key.split("/").slice(1);
  const place = betweenForests.has(id) ? places.join(" and ") : (places.at(-1) ?? "");
  return place === "" ? name : `${name}: ${place}`;
}
