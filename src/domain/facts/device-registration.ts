import { z } from "zod";

/**
 * The service connection point of device registration; `null` when the forest has none.
 * Source: keywords of CN=62a0ff2e-97b9-4513-943f-0d221bd30080 under CN=Device Registration Configuration.
 */
export const deviceRegistrationSchema = z
  .strictObject({
    /** azureADName keyword: a verified domain of the tenant; `null` when absent. */
    tenantDomain: z.string().nullable(),
    /** azureADId keyword: the tenant id; `null` when absent. */
    tenantId: z.string().nullable(),
  })
  .nullable();
