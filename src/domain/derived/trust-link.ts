import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Trust, TrustDirection } from "#domain/facts/trusts.ts";
import { oncePer } from "#domain/kernel/once-per.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { known, unknown, type Known, type MissingFact } from "./known.ts";
import { trustChain } from "./trust-chain.ts";
import { otherHalf, trustSide, type TrustHalf } from "./trust-side.ts";

/** A trust between two forests or domains of theirs, seen from the first forest. */
export interface DirectLink {
  /** `forest` only when each half that was read is a forest trust. */
  readonly kind: "forest" | "external" | "realm";
  /** What all halves that were read agree on: `outbound` means that the asking forest trusts the other. */
  readonly direction: TrustDirection;
  /** False when any half that was read says so. */
  readonly isTransitive: boolean;
  readonly trust: Trust;
  /** Forest and domain whose trustedDomain object this is: the asking one's, or the other's where only that was read. */
  readonly seenFrom: DnsName;
  readonly holder: DnsName;
  /** True when both sides were read and only one of them has the object. */
  readonly isOneSided: boolean;
  /** True when both sides have the object and differ in kind or direction. */
  readonly isMismatched: boolean;
  /** What is missing for the asking forest's own root to show its trusts; empty when it was read. */
  readonly ownMissing: readonly MissingFact[];
}

/** How one forest is linked to another, seen from the first. `via` names the forests of a chain that is no link. */
export type TrustLink = { readonly kind: "none"; readonly via: readonly DnsName[] } | DirectLink;

/** A half of a trust; `null`: that side was read and has none; `undefined`: that side was not read. */
type Half = TrustHalf | null | undefined;

const bits = { disabled: 0, inbound: 1, outbound: 2, "two-way": 3 } as const satisfies Record<TrustDirection, number>;
const directions = ["disabled", "inbound", "outbound", "two-way"] as const;
const mirrored: Record<TrustDirection, TrustDirection> = {
  disabled: "disabled",
  inbound: "outbound",
  outbound: "inbound",
  "two-way": "two-way",
};

type Joined = Omit<DirectLink, "ownMissing">;

/** Two halves as one link: only what both say holds. `null` when there is no half at all. */
function joined(own: Half, theirs: Half): Joined | null {
  const half = own ?? theirs;
  if (half === null || half === undefined) return null;
  const halves = [own, theirs].flatMap((one) => one ?? []);
  const ours = own?.trust.direction ?? mirrored[half.trust.direction];
  const seen = theirs === null || theirs === undefined ? ours : mirrored[theirs.trust.direction];
  const kinds = new Set(halves.map(({ trust }) => trust.kind));
  return {
    kind: kinds.has("realm") ? "realm" : kinds.has("external") ? "external" : "forest",
    direction: directions[bits[ours] & bits[seen]] ?? "disabled",
    isTransitive: halves.every(({ trust }) => trust.isTransitive),
    trust: half.trust,
    seenFrom: half.forest,
    holder: half.domain,
    isOneSided: own === null || theirs === null,
    isMismatched: kinds.size > 1 || ours !== seen,
  };
}

/** Whole trusts before doubtful ones, those towards the asking forest first, realm trusts last. */
function rank(link: Joined): number {
  const order = { "two-way": 0, outbound: 1, inbound: 2, disabled: 3 }[link.direction];
  return (link.kind === "realm" ? 16 : 0) + (link.isOneSided ? 8 : 0) + order;
}

/**
 * The direct link between two forests. A forest trust never reaches on to a third forest. It is unknown while neither
 * root shows its trusts: a root that was read and holds no forest trust rules one out, whatever the other holds.
 */
export function trustLink(estate: EstateFacts, asking: ForestRecord, other: ForestRecord): Known<TrustLink> {
  const links = linksOf(estate);
  const pair = `${asking.name}/${other.name}`;
  const before = links.get(pair);
  // The names are those of the estate's own forests, so that a pair of others is worked out each time.
  if (before !== undefined && before.asking === asking && before.other === other) return before.link;
  const link = workOutLink(estate, asking, other);
  links.set(pair, { asking, other, link });
  return link;
}

interface KeptLink {
  readonly asking: ForestRecord;
  readonly other: ForestRecord;
  readonly link: Known<TrustLink>;
}

// Every check on a pair of forests asks for the same link.
const linksOf = oncePer<EstateFacts, Map<string, KeptLink>>(() => new Map());

function workOutLink(estate: EstateFacts, asking: ForestRecord, other: ForestRecord): Known<TrustLink> {
  const own = trustSide(asking, other);
  const theirs = trustSide(other, asking);
  if (!own.root.known && !theirs.root.known) return unknown([...own.root.missing, ...theirs.root.missing]);
  const ownRoot = own.root.known ? own.root.value : undefined;
  const theirRoot = theirs.root.known ? theirs.root.value : undefined;
  const others = [
    ...own.others.map((half) => joined(half, otherHalf(half, other))),
    ...theirs.others.map((half) => joined(otherHalf(half, asking), half)),
  ].flatMap((link) => link ?? []);
  const roots =
    ownRoot?.trust.kind === "forest" || theirRoot?.trust.kind === "forest" ? joined(ownRoot, theirRoot) : null;
  const best = roots ?? others.toSorted((a, b) => rank(a) - rank(b))[0];
  return known(
    best === undefined
      ? { kind: "none", via: trustChain(estate, asking, other) }
      : { ...best, ownMissing: own.root.known ? [] : own.root.missing },
  );
}
