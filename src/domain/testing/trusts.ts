import type {
  NamespaceRecord,
  Namespaces,
  NamespaceState,
  Trust,
  TrustDirection,
  TrustKind,
} from "#domain/facts/trusts.ts";

import { testInstant } from "./envelopes.ts";
import { netbiosOf, sidOf } from "./names.ts";

const stateFlags = { enabled: 0, "disabled-new": 1, "disabled-by-admin": 2, conflict: 4 } as const;

/** A top-level name record, enabled unless told otherwise. */
export function topLevelName(name: string, state: NamespaceState = "enabled"): NamespaceRecord {
  return { type: "top-level-name", name, state, flags: stateFlags[state], at: testInstant };
}

/** An exclusion record: names at and below `name` are not routed. */
export function exclusion(name: string, state: NamespaceState = "enabled"): NamespaceRecord {
  return { type: "exclusion", name, state, flags: stateFlags[state], at: testInstant };
}

/** A domain record of forest trust information, not blocked unless told otherwise. */
export function domainInfo(
  name: string,
  changes: Partial<Extract<NamespaceRecord, { type: "domain" }>> = {},
): NamespaceRecord {
  return {
    type: "domain",
    name,
    netbiosName: netbiosOf(name),
    sid: sidOf(name),
    isSidBlocked: false,
    isNetbiosBlocked: false,
    flags: 0,
    at: testInstant,
    ...changes,
  };
}

export interface TrustChanges extends Partial<Omit<Trust, "partner" | "namespaces" | "raw">> {
  readonly partner: string;
  readonly kind?: TrustKind;
  readonly direction?: TrustDirection;
  /** Records of the forest trust information; the partner's own name and domain, enabled, when left out. */
  readonly namespaces?: readonly NamespaceRecord[] | Namespaces;
}

const rawDirections = { disabled: 0, inbound: 1, outbound: 2, "two-way": 3 } as const;
const rawTypes = { "within-forest": 2, forest: 2, external: 2, realm: 3, downlevel: 1, "entra-kerberos": 5 } as const;

function namespacesOf({ partner, kind = "forest", namespaces }: TrustChanges): Namespaces {
  if (namespaces === undefined) {
    return kind === "forest"
      ? { status: "decoded", records: [topLevelName(partner), domainInfo(partner)] }
      : { status: "absent" };
  }
  return "status" in namespaces ? namespaces : { status: "decoded", records: [...namespaces] };
}

/** A trust, by default a two-way forest trust with every name of the partner enabled. */
export function aTrust(changes: TrustChanges): Trust {
  const { partner, kind = "forest", direction = "two-way" } = changes;
  const isTransitive = kind === "forest" || kind === "within-forest";
  const isSelectiveAuthentication = changes.isSelectiveAuthentication ?? false;
  const attributes =
    (kind === "forest" ? 0x8 : 0) | (kind === "within-forest" ? 0x20 : 0) | (isSelectiveAuthentication ? 0x10 : 0);
  return {
    partnerNetbiosName: netbiosOf(partner),
    partnerSid: sidOf(partner),
    isTransitive,
    flags: [
      ...(kind === "forest" ? (["forest-transitive"] as const) : []),
      ...(isSelectiveAuthentication ? (["cross-organization"] as const) : []),
      ...(kind === "within-forest" ? (["within-forest"] as const) : []),
    ],
    unnamedFlags: 0,
    supportedEncryptionTypes: 0x18,
    ...changes,
    kind,
    direction,
    isSelectiveAuthentication,
    raw: { direction: rawDirections[direction], type: rawTypes[kind], attributes },
    namespaces: namespacesOf(changes),
  };
}
