import { z } from "zod";

/** What a person sets for this computer. */
export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).default("system"),
  density: z.enum(["compact", "comfortable"]).default("compact"),
  /** Searches at the same time at one domain controller. */
  searchesPerServer: z.int().min(1).max(2).default(2),
  /** Objects in one page of an answer. */
  pageSize: z.int().min(50).max(1000).default(1000),
  /** Whether rule and endpoint catalogues may be renewed over the network. */
  updatesCatalogues: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until a person says otherwise. */
export const usualSettings: Settings = settingsSchema.parse({});
