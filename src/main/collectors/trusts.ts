import type { Trust, TrustDirection, TrustFlag, TrustKind } from "#domain/facts/trusts.ts";
import { bytesOf, intOf, sidOf, textOf } from "#domain/kernel/directory-values.ts";
import { decodeForestTrustInfo } from "#domain/kernel/forest-trust-info.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { shown } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

const attributes = [
  "trustPartner",
  "flatName",
  "securityIdentifier",
  "trustDirection",
  "trustType",
  "trustAttributes",
  "msDS-TrustForestTrustInfo",
  "msDS-SupportedEncryptionTypes",
];

/** trustAttributes (MS-ADTS 6.1.6.7.9; the upper two from the Windows headers). */
const flagBits: readonly (readonly [bit: number, flag: TrustFlag])[] = [
  [0x1, "non-transitive"],
  [0x2, "uplevel-only"],
  [0x4, "quarantined-domain"],
  [0x8, "forest-transitive"],
  [0x10, "cross-organization"],
  [0x20, "within-forest"],
  [0x40, "treat-as-external"],
  [0x80, "uses-rc4-encryption"],
  [0x100, "uses-aes-keys"],
  [0x200, "no-tgt-delegation"],
  [0x400, "pim-trust"],
  [0x800, "enable-tgt-delegation"],
  [0x1000, "disable-auth-target-validation"],
  [0x400000, "tree-parent"],
  [0x800000, "tree-root"],
];

/** Every trust of the domain with all its flags, and the names a forest trust routes. */
export const trusts = defineCollector({
  key: "trusts",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 30_000,
  async collect({ directory, domainDn }) {
    const { entries } = await directory.search({
      base: `CN=System,${domainDn}`,
      scope: "one",
      filter: "(objectClass=trustedDomain)",
      attributes,
    });
    return entries.map(trustOf).sort((a, b) => compareText(a.partner, b.partner));
  },
});

function trustOf(entry: DirectoryEntry): Trust {
  const whole = (name: string): number => shown(intOf(entry, name), name, entry.dn);
  const raw = {
    direction: whole("trustDirection"),
    type: whole("trustType"),
    attributes: intOf(entry, "trustAttributes") ?? 0,
  };
  const kind = kindOf(raw.type, raw.attributes);
  const sid = bytesOf(entry, "securityIdentifier");
  const info = kind === "forest" ? bytesOf(entry, "msDS-TrustForestTrustInfo") : null;
  return {
    partner: toDnsName(shown(textOf(entry, "trustPartner"), "trustPartner", entry.dn)),
    partnerNetbiosName: textOf(entry, "flatName"),
    partnerSid: sid === null ? null : sidOf(sid),
    direction: directionOf(raw.direction),
    kind,
    isTransitive: (raw.attributes & 0x1) === 0 && (kind === "forest" || kind === "within-forest" || kind === "realm"),
    isSelectiveAuthentication: (raw.attributes & 0x10) !== 0,
    ...flagsOf(raw.attributes),
    raw,
    supportedEncryptionTypes: intOf(entry, "msDS-SupportedEncryptionTypes"),
    namespaces: info === null ? { status: "absent" } : decodeForestTrustInfo(info),
  };
}

function kindOf(type: number, attributes: number): TrustKind {
  if (type === 5) return "entra-kerberos";
  if ((attributes & 0x20) !== 0) return "within-forest";
  if ((attributes & 0x8) !== 0) return "forest";
  if (type === 1) return "downlevel";
  return type === 3 || type === 4 ? "realm" : "external";
}

function directionOf(raw: number): TrustDirection {
  return (["disabled", "inbound", "outbound", "two-way"] as const)[raw & 0x3] ?? "disabled";
}

function flagsOf(attributes: number): Pick<Trust, "flags" | "unnamedFlags"> {
  const named = flagBits.filter(([bit]) => (attributes & bit) !== 0);
  const rest = named.reduce((left, [bit]) => left & ~bit, attributes);
  return { flags: named.map(([, flag]) => flag), unnamedFlags: rest >>> 0 };
}
