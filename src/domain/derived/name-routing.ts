import type { NamespaceRecord } from "#domain/facts/trusts.ts";
import { isWithin } from "#domain/kernel/dns-name.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** What becomes of a sign-in name with a given suffix at a forest trust. Anything but `enabled` stops it. */
export type RoutingState =
  | "enabled"
  | "not-listed"
  | "excluded"
  | "disabled-new"
  | "disabled-by-admin"
  | "conflict"
  | "domain-blocked"
  /** The asking forest owns the suffix itself, so it never looks elsewhere. */
  | "owned-by-asking-forest";

/**
 * Where the forest that holds the trust sends a name with this suffix. `owned` are that forest's own suffixes.
 * The longest top-level name decides (inferred); an exclusion at or above the suffix wins over it, and so does a disabled
 * name above it: disabling a name disables every child of it. That this also holds for a child with a record of its own
 * is inferred. Source: MS-ADTS 6.1.6.9.3; Enable or disable an existing name suffix from routing (cc758181).
 */
export function routeSuffix(
  suffix: DnsName,
  records: readonly NamespaceRecord[],
  owned: readonly DnsName[],
): RoutingState {
  if (owned.includes(suffix)) return "owned-by-asking-forest";
  const candidates = records
    .filter((record) => record.type === "top-level-name")
    .filter((record) => isWithin(suffix, record.name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const [longest] = candidates;
  if (longest === undefined) return "not-listed";
  if (records.some((record) => record.type === "exclusion" && isWithin(suffix, record.name))) return "excluded";
  if (longest.state !== "enabled") return longest.state;
  const above = candidates.find(({ state }) => state === "disabled-new" || state === "disabled-by-admin");
  if (above !== undefined) return above.state;
  const blocked = records.some((record) => record.type === "domain" && record.name === suffix && record.isSidBlocked);
  return blocked ? "domain-blocked" : "enabled";
}
