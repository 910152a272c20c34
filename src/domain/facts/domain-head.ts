import { z } from "zod";

import { dnsNameSchema, sidSchema } from "#domain/kernel/primitives.ts";

/** The domain naming context's own object. */
export const domainHeadSchema = z.strictObject({
  sid: sidSchema.nullable(),
  /** msDS-Behavior-Version; 0 when missing. */
  functionalLevel: z.int(),
  /** msDS-AllowedDNSSuffixes: other DNS suffixes that members may carry; empty when none. */
  allowedDnsSuffixes: z.array(dnsNameSchema),
});
