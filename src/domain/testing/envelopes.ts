import type { Fact, Provenance, SkipReason } from "#domain/facts/envelope.ts";
import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";

/** The instant of everything the builders make. */
export const testInstant = "2026-11-25T09:00:00Z";

/** Where the builders' values come from unless told otherwise. */
function aProvenance(changes: Partial<Provenance> = {}): Provenance {
  return {
    server: "dc1.corp.example.com",
    port: 389,
    protection: "sasl-sealed",
    query: "base search of (RootDSE)",
    identity: "CORP\\reader",
    vantage: "host1",
    ...changes,
  };
}

/** A collected fact. */
export function collected<T>(value: T, from: Partial<Provenance> = {}): Fact<T> {
  return { status: "collected", value, at: testInstant, from: aProvenance(from) };
}

/** A fact that was asked for and not got. */
export function failed(code: ErrorCode, error: Partial<CodedError> = {}): Fact<never> {
  return { status: "failed", at: testInstant, error: { code, asked: "read it", detail: null, ...error } };
}

/** A fact that was not asked for. */
export function skipped(reason: SkipReason): Fact<never> {
  return { status: "skipped", reason };
}
