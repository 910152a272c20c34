import type { Host } from "#domain/facts/host.ts";

/** The computer that the made estates were read from. */
export const groupHost: Partial<Host> = {
  hostName: "CN-ADM-07",
  domain: "contoso.example.com",
  user: "CONTOSO\\audit-ro",
  dnsSuffixes: ["contoso.example.com"],
};
