import { z } from "zod";

/** Sites and subnets of a forest. Source: CN=Sites and CN=Subnets of the configuration naming context. */
export const sitesSchema = z.strictObject({
  /** Site names, sorted. */
  sites: z.array(z.string()),
  /** Subnets in CIDR form, sorted; `site` is `null` when the subnet belongs to none. */
  subnets: z.array(z.strictObject({ cidr: z.string(), site: z.string().nullable() })),
  /** The site whose most specific subnet holds an address of this host; `null` when none does. */
  hostSite: z.string().nullable(),
  /** That subnet; `null` with `hostSite`. */
  hostSubnet: z.string().nullable(),
});
export type Sites = z.infer<typeof sitesSchema>;
