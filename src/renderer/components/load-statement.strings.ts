import { counted, formatCount } from "#renderer/format/numbers.ts";

export const loadStatementStrings = {
  readOnly: "Read-only.",
  limits: (searches: number, pageSize: number): string =>
    `At most ${counted(searches, "search", "searches")} at a time per domain controller, ${formatCount(pageSize)} objects a page.`,
  now: (searches: number, servers: number): string =>
    `Now ${counted(searches, "search", "searches")} on ${counted(servers, "server", "servers")}.`,
  idle: "Now no search.",
  change: "Change limits",
} as const;
