import { z } from "zod";

/** Whether the AD Recycle Bin is on. Source: msDS-EnabledFeatureBL of CN=Recycle Bin Feature. */
export const recycleBinSchema = z.strictObject({ isEnabled: z.boolean() });
