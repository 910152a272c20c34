import { z } from "zod";

import { dnsNameSchema, isoInstantSchema, sidSchema } from "#domain/kernel/primitives.ts";

/** State of one name in a forest trust. Anything but `enabled` means the name is not routed. */
export const namespaceStateSchema = z.enum(["enabled", "disabled-new", "disabled-by-admin", "conflict"]);
export type NamespaceState = z.infer<typeof namespaceStateSchema>;

/**
 * One record of msDS-TrustForestTrustInfo (MS-ADTS 6.1.6.9.3), in stored order.
 * `flags` keeps the raw low 32 bits; `at` is `null` when neither reading of the time stamp is plausible.
 */
export const namespaceRecordSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("top-level-name"),
    name: dnsNameSchema,
    state: namespaceStateSchema,
    flags: z.int(),
    at: isoInstantSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal("exclusion"),
    name: dnsNameSchema,
    state: namespaceStateSchema,
    flags: z.int(),
    at: isoInstantSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal("domain"),
    name: dnsNameSchema,
    netbiosName: z.string(),
    sid: sidSchema,
    /** Flags 0x1 or 0x2: the SID, and with it the DNS name, is blocked. */
    isSidBlocked: z.boolean(),
    /** Flags 0x4 or 0x8: the NetBIOS name is blocked. */
    isNetbiosBlocked: z.boolean(),
    flags: z.int(),
    at: isoInstantSchema.nullable(),
  }),
  /** A record type this version does not read; it is kept so that nothing is lost silently. */
  z.strictObject({
    type: z.literal("other"),
    recordType: z.int(),
    flags: z.int(),
    at: isoInstantSchema.nullable(),
  }),
]);
export type NamespaceRecord = z.infer<typeof namespaceRecordSchema>;

/** Absent is not empty: a forest trust without the attribute says nothing about routing. */
export const namespacesSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("decoded"), records: z.array(namespaceRecordSchema) }),
  z.strictObject({ status: z.literal("absent") }),
  z.strictObject({ status: z.literal("unreadable"), reason: z.string() }),
]);
export type Namespaces = z.infer<typeof namespacesSchema>;

/** Seen from the domain that holds the object: `outbound` means this domain trusts the partner. */
export const trustDirectionSchema = z.enum(["disabled", "inbound", "outbound", "two-way"]);
export type TrustDirection = z.infer<typeof trustDirectionSchema>;

export const trustKindSchema = z.enum(["within-forest", "forest", "external", "realm", "downlevel", "entra-kerberos"]);
export type TrustKind = z.infer<typeof trustKindSchema>;

/** Names of the trustAttributes bits (MS-ADTS 6.1.6.7.9). */
export const trustFlagSchema = z.enum([
  "non-transitive",
  "uplevel-only",
  "quarantined-domain",
  "forest-transitive",
  "cross-organization",
  "within-forest",
  "treat-as-external",
  "uses-rc4-encryption",
  "uses-aes-keys",
  "no-tgt-delegation",
  "pim-trust",
  "enable-tgt-delegation",
  "disable-auth-target-validation",
  "tree-parent",
  "tree-root",
]);
export type TrustFlag = z.infer<typeof trustFlagSchema>;

/** One trustedDomain object. Source: CN=System of the domain (MS-ADTS 6.1.6.7). */
export const trustSchema = z.strictObject({
  /** trustPartner, lower case: a DNS name, or the flat name of a downlevel trust. */
  partner: z.string(),
  partnerNetbiosName: z.string().nullable(),
  partnerSid: sidSchema.nullable(),
  direction: trustDirectionSchema,
  kind: trustKindSchema,
  isTransitive: z.boolean(),
  /** True when the partner's users need Allowed to Authenticate on each computer (0x10). */
  isSelectiveAuthentication: z.boolean(),
  flags: z.array(trustFlagSchema),
  /** Bits of trustAttributes that have no name here, as a number; 0 when all are named. */
  unnamedFlags: z.int(),
  /** trustDirection, trustType and trustAttributes as stored. */
  raw: z.strictObject({ direction: z.int(), type: z.int(), attributes: z.int() }),
  /** msDS-SupportedEncryptionTypes; `null` when unset. */
  supportedEncryptionTypes: z.int().nullable(),
  /** Forest trust information; `absent` on every trust that is no forest trust. */
  namespaces: namespacesSchema,
});
export type Trust = z.infer<typeof trustSchema>;

/** Trusts of one domain, by partner. */
export const trustsSchema = z.array(trustSchema);
export type Trusts = z.infer<typeof trustsSchema>;
