import type { Assessment } from "#domain/contract/assessment.ts";
import type { ConnectionRow } from "#domain/contract/connection.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { testInstant } from "#domain/testing/facts.ts";

/** A collector at a forest; it reads at the forest's first server unless told otherwise. */
export function aRunRow(changes: Partial<RunRow> = {}): RunRow {
  const forest = changes.forest === undefined ? "corp.example.com" : changes.forest;
  return {
    forest,
    domain: null,
    key: "forest",
    state: "reading",
    reason: null,
    server: forest === null ? null : `dc1.${forest}`,
    count: 0,
    ratePerSecond: 0,
    elapsedMs: 0,
    lastActivityAt: testInstant,
    error: null,
    ...changes,
  };
}

/** A connection that was tried and reached its forest. */
export function aConnection(changes: Partial<ConnectionRow> = {}): ConnectionRow {
  return {
    id: "own-domain",
    server: null,
    user: null,
    fingerprints: [],
    result: {
      state: "reached",
      at: testInstant,
      forest: "corp.example.com",
      domain: "corp.example.com",
      server: "dc1.corp.example.com",
      port: 389,
      protection: "sasl-sealed",
      identity: "CORP\\reader",
      clockOffsetSeconds: 0,
    },
    hasPassword: false,
    ...changes,
  };
}

/** An assessment that is connected and for which nothing was gathered. */
export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d",
    createdAt: testInstant,
    profile: emptyProfile,
    profileDrafts: {},
    connections: [aConnection()],
    rows: [],
    isRunning: false,
    estate: null,
    ...changes,
  };
}
