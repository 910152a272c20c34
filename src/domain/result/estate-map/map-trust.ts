import type { TrustRow } from "#domain/result/result-document.ts";

import { trustKindOrder } from "./trust-kind-order.ts";

/** One end of a trust: a domain, and the box it is drawn in. */
export interface TrustEnd {
  readonly forest: string;
  readonly domain: string;
}

/**
 * What the trusting side does with SIDs that are not of the partner. Source: MS-ADTS 6.1.6.7.9, trustAttributes
 * (TREAT_AS_EXTERNAL relaxes the filter of a forest trust, QUARANTINED_DOMAIN sets the strictest one).
 */
export type SidFiltering = "forest-default" | "relaxed" | "quarantined" | "not-quarantined";

/** One way of a trust: the first end trusts the second. */
export interface TrustHalf {
  readonly trusting: TrustEnd;
  readonly trusted: TrustEnd;
  /** `null`: the trusting side, which decides it, was not read. */
  readonly isSelectiveAuthentication: boolean | null;
  /** `null`: the trusting side was not read, or the flags of this kind of trust do not tell. */
  readonly sidFiltering: SidFiltering | null;
}

/** In what the objects of the two sides contradict each other. */
export type TrustDifference = "kind" | "direction" | "transitivity";

/** One trust between two domains, put together from the objects of both sides. */
export interface MapTrust {
  readonly kind: TrustRow["kind"];
  readonly isTransitive: boolean;
  /** In the order of the link's forests. */
  readonly ends: readonly [TrustEnd, TrustEnd];
  /** Two for a two-way trust, none for a disabled one. Where the sides differ, only the ways that both have. */
  readonly halves: readonly TrustHalf[];
  /**
   * `one-sided`: both were read and only one has the object · `one-read`: the other was not read · `one-seen`: the other
   * shows no object, and whether its trusts were read is not known.
   */
  readonly sides: "agree" | "differ" | "one-sided" | "one-read" | "one-seen";
  readonly differences: readonly TrustDifference[];
  /** The forests whose object this was put together from. */
  readonly seenFrom: readonly string[];
}

const isOutbound = (row: TrustRow): boolean => row.direction === "outbound" || row.direction === "two-way";
const isInbound = (row: TrustRow): boolean => row.direction === "inbound" || row.direction === "two-way";

function sidFilteringOf(row: TrustRow): SidFiltering | null {
  if (row.flags.includes("quarantined-domain")) return "quarantined";
  if (row.kind === "external") return "not-quarantined";
  if (row.kind !== "forest") return null;
  return row.flags.includes("treat-as-external") ? "relaxed" : "forest-default";
}

function half(trusting: TrustEnd, trusted: TrustEnd, own: TrustRow | null): TrustHalf {
  return {
    trusting,
    trusted,
    isSelectiveAuthentication: own?.isSelectiveAuthentication ?? null,
    sidFiltering: own === null ? null : sidFilteringOf(own),
  };
}

function differencesOf(first: TrustRow, second: TrustRow): readonly TrustDifference[] {
  const differs: Readonly<Record<TrustDifference, boolean>> = {
    kind: first.kind !== second.kind,
    direction: isOutbound(first) !== isInbound(second) || isInbound(first) !== isOutbound(second),
    transitivity: first.isTransitive !== second.isTransitive,
  };
  return (["kind", "direction", "transitivity"] as const).filter((what) => differs[what]);
}

/** The objects that the two ends hold of one trust. */
export interface TrustObjects {
  readonly ends: readonly [TrustEnd, TrustEnd];
  readonly first: TrustRow | null;
  readonly second: TrustRow | null;
  /** Whether the trusts of the end without an object were read; `null`: not known. */
  readonly isOtherRead: boolean | null;
}

function sidesOf({ first, second, isOtherRead }: TrustObjects, differences: number): MapTrust["sides"] {
  if (first !== null && second !== null) return differences === 0 ? "agree" : "differ";
  if (isOtherRead === null) return "one-seen";
  return isOtherRead ? "one-sided" : "one-read";
}

/** Puts one trust together: only what every object that was read says holds. `null` when neither end holds one. */
export function mapTrust(objects: TrustObjects): MapTrust | null {
  const { ends, first, second } = objects;
  const [a, b] = ends;
  const rows = [first, second].filter((row) => row !== null);
  if (rows.length === 0) return null;
  const differences = first !== null && second !== null ? differencesOf(first, second) : [];
  const aTrustsB = (first === null || isOutbound(first)) && (second === null || isInbound(second));
  const bTrustsA = (first === null || isInbound(first)) && (second === null || isOutbound(second));
  const kinds = rows.map(({ kind }) => kind);
  return {
    // The kind that carries least: what one side calls external routes no suffixes.
    kind: trustKindOrder.toReversed().find((kind) => kinds.includes(kind)) ?? "external",
    isTransitive: rows.every(({ isTransitive }) => isTransitive),
    ends,
    halves: [...(aTrustsB ? [half(a, b, first)] : []), ...(bTrustsA ? [half(b, a, second)] : [])],
    sides: sidesOf(objects, differences.length),
    differences,
    seenFrom: [...(first === null ? [] : [a.forest]), ...(second === null ? [] : [b.forest])],
  };
}
