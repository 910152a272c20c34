/** What holds until a person says otherwise. */
export const usualSettings = {
  theme: "system",
  density: "compact",
  searchesPerServer: 2,
  pageSize: 1000,
  updatesCatalogues: false,
} as const;
