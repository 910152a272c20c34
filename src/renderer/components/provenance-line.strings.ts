// The report uses the same words.
export { protectionWords } from "#domain/words/protection.strings.ts";

export const provenanceStrings = {
  server: "Server",
  query: "Query",
  time: "Time",
  identity: "Identity",
  vantage: "Asked from",
  /** Host and port; how the conversation was protected follows. */
  serverAt: (server: string, port: number | null, protection: string): string =>
    port === null ? `${server}, ${protection}` : `${server}, port ${port}, ${protection}`,
  timeWithAge: (time: string, age: string): string => `${time} (${age})`,
} as const;
