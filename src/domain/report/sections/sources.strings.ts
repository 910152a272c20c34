import { counted } from "#domain/words/count.ts";

export const sourcesStrings = {
  title: "Where the facts come from",
  lead: "What the findings above rest on. Each number stands for one answer of one server.",
  none: "No finding above rests on an answer of a server.",
  caption: (rows: number): string => `Sources, ${counted(rows, "row", "rows")}`,
  number: "No.",
  server: "Server",
  /** Host and port; how the conversation was protected follows. */
  serverAt: (server: string, port: number | null, protection: string): string =>
    port === null ? `${server}, ${protection}` : `${server}, port ${port}, ${protection}`,
  time: "Time",
  identity: "Identity",
  vantage: "Asked from",
  query: "Query",
} as const;
