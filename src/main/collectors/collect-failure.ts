import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";

/** What a collector throws when it cannot have its fact. The runner turns it into a `failed` envelope. */
export class CollectFailure extends Error {
  readonly coded: CodedError;

  constructor(coded: CodedError) {
    super(`${coded.code}: ${coded.asked}`);
    this.name = "CollectFailure";
    this.coded = coded;
  }
}

/** Throws a {@link CollectFailure}. */
export function failWith(code: ErrorCode, asked: string, detail: string | null = null): never {
  throw new CollectFailure({ code, asked, detail });
}

/** The error of anything thrown: its own when it is expected trouble, `internal` for a mistake of ours. */
export function codedErrorOf(thrown: unknown, asked: string): CodedError {
  if (thrown instanceof CollectFailure) return thrown.coded;
  const detail =
    thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "something was thrown that is no error";
  return { code: "internal", asked, detail };
}

/**
 * A value that a readable object must have. A directory hides what a user may not read, so missing and hidden look the
 * same, and the error says both.
 */
export function shown<T>(value: T | null, what: string, dn: string): T {
  return (
    value ?? failWith("access-denied", `read ${what} of ${dn}`, "it is not shown: hidden from this user, or missing")
  );
}
