import { z } from "zod";

import { distinguishedNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

/** What a domain controller says of itself without being searched. Source: RootDSE (MS-ADTS 3.1.1.3.2). */
export const rootDseSchema = z.strictObject({
  defaultNamingContext: distinguishedNameSchema,
  configurationNamingContext: distinguishedNameSchema,
  schemaNamingContext: distinguishedNameSchema,
  rootDomainNamingContext: distinguishedNameSchema,
  /** DNS name of the answering domain controller as it spells it; `null` when it names none. */
  dnsHostName: z.string().nullable(),
  /** Functional levels as numbers of MS-ADTS 6.1.4; `null` when the server does not publish them. */
  domainFunctionality: z.int().nullable(),
  forestFunctionality: z.int().nullable(),
  domainControllerFunctionality: z.int().nullable(),
  isGlobalCatalogReady: z.boolean().nullable(),
  supportedSaslMechanisms: z.array(z.string()),
  /** The server's clock when it answered. */
  serverTimeAt: isoInstantSchema,
  /** Server clock minus this host's clock, in seconds, half the round trip taken off. Positive: this host is behind. */
  clockOffsetSeconds: z.number(),
});
export type RootDse = z.infer<typeof rootDseSchema>;
