import type { ErrorCode } from "#domain/kernel/error-code.ts";

import { LdapFailure } from "./failure.ts";

/** Codes Node gives to socket and resolver errors. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ECONNREFUSED: "refused",
  ENOTFOUND: "name-not-resolved",
  EAI_AGAIN: "name-not-resolved",
  EAI_NODATA: "name-not-resolved",
  EAI_NONAME: "name-not-resolved",
  ENODATA: "name-not-resolved",
  ESERVFAIL: "name-not-resolved",
  ETIMEDOUT: "timeout",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  ENETDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  ECONNRESET: "connection-lost",
  EPIPE: "connection-lost",
  ECONNABORTED: "connection-lost",
};

/** Any error as an {@link LdapFailure}; one that is already passes through. */
export function toLdapFailure(error: unknown, fallback: ErrorCode = "internal"): LdapFailure {
  if (error instanceof LdapFailure) return error;
  if (!(error instanceof Error)) return new LdapFailure(fallback, { detail: String(error) });
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return new LdapFailure(CODES[code] ?? fallback, { detail: error.message, cause: error });
}
