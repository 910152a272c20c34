import { z } from "zod";

import { countSchema } from "#domain/kernel/primitives.ts";

/** Enabled computer accounts of one domain by operating system, sorted by name and version. */
export const computersSchema = z.strictObject({
  total: countSchema,
  /** An account is stale when its lastLogonTimestamp is older than this, or was never set and it is older than this. */
  staleAfterDays: z.int(),
  systems: z.array(
    z.strictObject({
      /** operatingSystem; `null` when the account never said. */
      name: z.string().nullable(),
      /** operatingSystemVersion as `10.0.19045`; `null` when unset. */
      version: z.string().nullable(),
      active: countSchema,
      stale: countSchema,
    }),
  ),
});
export type Computers = z.infer<typeof computersSchema>;
