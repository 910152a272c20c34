import { z } from "zod";

import { dnsNameSchema } from "#domain/kernel/primitives.ts";

/** Levels and name suffixes of a forest. Source: CN=Partitions and CN=Schema of the configuration naming context. */
export const forestSchema = z.strictObject({
  rootDomain: dnsNameSchema,
  /** msDS-Behavior-Version of CN=Partitions (MS-ADTS 6.1.4.4); 0 when the attribute is missing. */
  functionalLevel: z.int(),
  /** objectVersion of CN=Schema. */
  schemaVersion: z.int(),
  /** uPNSuffixes in directory order, lower case; empty when none are set. */
  upnSuffixes: z.array(dnsNameSchema),
  /** msDS-SPNSuffixes in directory order, lower case; empty when none are set. */
  spnSuffixes: z.array(dnsNameSchema),
});
