import type { ForestRow, TrustRow } from "#domain/result/result-document.ts";

/**
 * How far the routing of one way is known.
 * `side-not-read`: the trusting side, which keeps the names, shows no such trust and may not have been read ·
 * `no-object`: it was read, and has no such trust ·
 * `absent`, `unreadable`: its object carries no forest trust information, or none that can be decoded ·
 * `own-not-known`: the trusting forest's own suffixes, which come first, were not collected ·
 * `partner-not-read`: the trusted forest is a name only, so the trust's own list is all there is ·
 * `use-not-known`: the suffixes its users sign in with were not collected in full, so further ones may be in use.
 */
export type RoutingStatus =
  | "known"
  | "side-not-read"
  | "no-object"
  | "absent"
  | "unreadable"
  | "own-not-known"
  | "partner-not-read"
  | "use-not-known";

/** What the trusting forest does with sign-in names of the trusted one. */
export interface SuffixRouting {
  readonly trusting: string;
  readonly trusted: string;
  readonly status: RoutingStatus;
  /** Names the trust holds, in any state but `not-listed`; `users` is `null` when not collected. */
  readonly held: TrustRow["suffixes"];
  /** Names of the trusted forest that the trust has no record of. */
  readonly notHeld: TrustRow["suffixes"];
  /** Of all names above, those that are routed. */
  readonly routed: number;
  readonly total: number;
}

/** One way of a forest trust, read from the trusting side's object. */
export interface RoutingFacts {
  readonly trusting: string;
  readonly trusted: string;
  /** The trusting side's object; `null` when there is none or it was not read. */
  readonly own: TrustRow | null;
  readonly isTrustingRead: boolean | null;
  /** `null` for a partner that the result does not list. */
  readonly trustedForest: ForestRow | null;
}

function statusOf({ own, isTrustingRead, trustedForest }: RoutingFacts): RoutingStatus {
  if (own === null) return isTrustingRead === true ? "no-object" : "side-not-read";
  if (own.namespaces !== "decoded") return own.namespaces;
  if (own.suffixes.some(({ state }) => state === "unknown")) return "own-not-known";
  if (trustedForest === null || trustedForest.reach === "known-only") return "partner-not-read";
  return trustedForest.suffixesInUse === null ? "use-not-known" : "known";
}

/** Suffix by suffix, what one way of a forest trust routes. */
export function suffixRouting(facts: RoutingFacts): SuffixRouting {
  const suffixes = facts.own?.suffixes ?? [];
  return {
    trusting: facts.trusting,
    trusted: facts.trusted,
    status: statusOf(facts),
    held: suffixes.filter(({ state }) => state !== "not-listed"),
    notHeld: suffixes.filter(({ state }) => state === "not-listed"),
    routed: suffixes.filter(({ state }) => state === "enabled").length,
    total: suffixes.length,
  };
}
