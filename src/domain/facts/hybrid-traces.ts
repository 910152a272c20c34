import { z } from "zod";

import { countSchema, distinguishedNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

/** Traces that earlier hybrid work left in a domain. */
export const hybridTracesSchema = z.strictObject({
  /** Computer accounts AZUREADSSOACC (Seamless SSO). */
  ssoAccounts: z.array(
    z.strictObject({
      dn: distinguishedNameSchema,
      isEnabled: z.boolean(),
      /** pwdLastSet, the age of the Kerberos key; `null` when never set. */
      keySetAt: isoInstantSchema.nullable(),
      /** msDS-SupportedEncryptionTypes; `null` when unset. */
      encryptionTypes: z.int().nullable(),
      servicePrincipalNames: z.array(z.string()),
      /** userAccountControl 0x80000 or 0x1000000, or msDS-AllowedToDelegateTo or …ActOnBehalfOf… present. */
      hasDelegation: z.boolean(),
      isInComputersContainer: z.boolean(),
    }),
  ),
  /** Service accounts of sync products, by name. */
  syncAccounts: z.array(
    z.strictObject({
      samAccountName: z.string(),
      kind: z.enum(["connect-connector", "connect-service", "cloud-sync"]),
      /** Its description, which names the sync server; `null` when unset or not readable. */
      description: z.string().nullable(),
      isEnabled: z.boolean(),
      createdAt: isoInstantSchema.nullable(),
    }),
  ),
  /** Farms under CN=ADFS,CN=Microsoft,CN=Program Data; `null` when the container is not visible, which proves nothing. */
  adfsFarms: countSchema.nullable(),
});
export type HybridTraces = z.infer<typeof hybridTracesSchema>;
