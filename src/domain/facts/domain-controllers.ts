import { z } from "zod";

import { dnsNameSchema } from "#domain/kernel/primitives.ts";

export const fsmoRoleSchema = z.enum([
  "schema-master",
  "domain-naming-master",
  "pdc-emulator",
  "rid-master",
  "infrastructure-master",
]);

/** Domain controllers of a forest, by domain and name. Source: nTDSDSA and server objects under CN=Sites. */
export const domainControllersSchema = z.array(
  z.strictObject({
    name: z.string(),
    /** dNSHostName, lower case; `null` when the server object has none. */
    hostName: dnsNameSchema.nullable(),
    /** DNS name of the domain it hosts; `null` when no crossRef matches its naming contexts. */
    domain: dnsNameSchema.nullable(),
    site: z.string(),
    /** operatingSystem and operatingSystemVersion of its computer object; `null` when that could not be read. */
    operatingSystem: z.string().nullable(),
    operatingSystemVersion: z.string().nullable(),
    /** msDS-Behavior-Version of the nTDSDSA object; `null` when missing. */
    functionalLevel: z.int().nullable(),
    isGlobalCatalog: z.boolean(),
    isReadOnly: z.boolean(),
    roles: z.array(fsmoRoleSchema),
    /** IP addresses its host name resolves to from here; empty when it does not resolve. */
    addresses: z.array(z.string()),
  }),
);
export type DomainControllers = z.infer<typeof domainControllersSchema>;
