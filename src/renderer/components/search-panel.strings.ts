import { counted } from "#renderer/format/numbers.ts";

export const searchPanelStrings = {
  label: "Search steps, findings, objects and commands",
  results: "Results",
  none: (query: string): string => `Nothing here holds "${query}"`,
  found: (count: number): string => counted(count, "result", "results"),
} as const;
