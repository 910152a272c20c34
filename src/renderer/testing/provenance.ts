import type { Provenance } from "#domain/facts/envelope.ts";
import { testInstant } from "#domain/testing/facts.ts";

/** Where a value of a test comes from, and when it was read. */
export function provenanceAt(changes: Partial<Provenance> = {}): Provenance & { readonly at: string } {
  return {
    server: "dc1.corp.example.com",
    port: 389,
    protection: "sasl-sealed",
    query: "base search of (RootDSE)",
    identity: "CORP\\reader",
    vantage: "host1",
    at: testInstant,
    ...changes,
  };
}
