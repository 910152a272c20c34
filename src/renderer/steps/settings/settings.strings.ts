import type { Settings } from "#domain/contract/settings.ts";

export const settingsStrings = {
  title: "Settings",
  sentence: "Kept on this computer for your account. Changes hold at once.",
  back: "Back",
  theme: "Colours",
  themes: { system: "As the system", light: "Light", dark: "Dark" } satisfies Record<Settings["theme"], string>,
  limits: "Load on domain controllers",
  limitsHint: "They hold from the next run. Lower values take longer and ask less of each server at a time.",
  searches: "Searches at the same time at one domain controller",
  searchCounts: { 1: "1", 2: "2" },
  pageSize: "Objects in one page of an answer",
  pageSizes: (count: number): string => count.toLocaleString("en"),
  catalogues: "Catalogues",
  updates: "Renew rules and endpoint lists over the network",
  updatesHint:
    "Off: the lists that came with this version are used, with their dates. No list can be renewed yet, so the switch changes nothing in this version.",
} as const;
