import { z } from "zod";

import { distinguishedNameSchema, dnsNameSchema } from "#domain/kernel/primitives.ts";

/** The crossRef objects of a forest, by DNS name. Source: CN=Partitions (MS-ADTS 6.1.1.2.1.1). */
export const partitionsSchema = z.array(
  z.strictObject({
    /** First dnsRoot value; empty DNS roots are left out of the list. */
    dnsName: dnsNameSchema,
    /** nETBIOSName; `null` on anything that is no domain. */
    netbiosName: z.string().nullable(),
    namingContext: distinguishedNameSchema,
    /** From systemFlags: domain when both low bits are set, `external` when none is. */
    kind: z.enum(["domain", "configuration", "schema", "application", "external"]),
    /** DN of the parent domain's crossRef; `null` for tree roots. */
    trustParent: distinguishedNameSchema.nullable(),
    /** msDS-Behavior-Version; 0 when missing, `null` on anything that is no domain. */
    functionalLevel: z.int().nullable(),
  }),
);
export type Partitions = z.infer<typeof partitionsSchema>;
