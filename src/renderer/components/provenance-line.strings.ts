import type { Protection } from "#domain/facts/envelope.ts";

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

export const protectionWords: Readonly<Record<Protection, string>> = {
  "sasl-sealed": "signed and sealed",
  tls: "TLS",
  "tls-channel-bound": "TLS, channel bound",
  none: "not protected",
  local: "read locally",
};
