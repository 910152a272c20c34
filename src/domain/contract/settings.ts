import { z } from "zod";

import { usualSettings } from "./usual-settings.ts";

/** What a person sets for this computer. */
export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).default(usualSettings.theme),
  density: z.enum(["compact", "comfortable"]).default(usualSettings.density),
  /** Searches at the same time at one domain controller. */
  searchesPerServer: z.int().min(1).max(2).default(usualSettings.searchesPerServer),
  /** Objects in one page of an answer. */
  pageSize: z.int().min(50).max(1000).default(usualSettings.pageSize),
  /** Whether rule and endpoint catalogues may be renewed over the network. */
  updatesCatalogues: z.boolean().default(usualSettings.updatesCatalogues),
});
export type Settings = z.infer<typeof settingsSchema>;
