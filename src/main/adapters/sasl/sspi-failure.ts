import type { ErrorCode } from "#domain/kernel/error-code.ts";

import { LdapFailure } from "../ldap/failure.ts";

interface Meaning {
  readonly name: string;
  readonly code: ErrorCode;
}

/** Status codes of SSPI. Source: SSPI Status Codes, Microsoft Learn (winerror.h). */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  0x80090302: { name: "SEC_E_UNSUPPORTED_FUNCTION", code: "unsupported" },
  0x80090303: { name: "SEC_E_TARGET_UNKNOWN", code: "wrong-spn" },
  0x80090305: { name: "SEC_E_SECPKG_NOT_FOUND", code: "security-library-missing" },
  0x80090308: { name: "SEC_E_INVALID_TOKEN", code: "malformed" },
  0x8009030c: { name: "SEC_E_LOGON_DENIED", code: "credentials-rejected" },
  0x8009030d: { name: "SEC_E_UNKNOWN_CREDENTIALS", code: "no-ticket" },
  0x8009030e: { name: "SEC_E_NO_CREDENTIALS", code: "no-ticket" },
  0x8009030f: { name: "SEC_E_MESSAGE_ALTERED", code: "malformed" },
  0x80090310: { name: "SEC_E_OUT_OF_SEQUENCE", code: "malformed" },
  0x80090311: { name: "SEC_E_NO_AUTHENTICATING_AUTHORITY", code: "realm-not-found" },
  0x80090317: { name: "SEC_E_CONTEXT_EXPIRED", code: "no-ticket" },
  0x80090318: { name: "SEC_E_INCOMPLETE_MESSAGE", code: "malformed" },
  0x80090322: { name: "SEC_E_WRONG_PRINCIPAL", code: "wrong-spn" },
  0x80090324: { name: "SEC_E_TIME_SKEW", code: "clock-skew" },
  0x80090346: { name: "SEC_E_BAD_BINDINGS", code: "channel-binding-required" },
  0x80090350: { name: "SEC_E_DOWNGRADE_DETECTED", code: "realm-not-found" },
};

/** SSPI has one word for these; a user must look at each. */
const DENIED_CAUSES = "one answer for: wrong name or password, account locked, disabled, expired or password expired";

/** Translates a failed SSPI call; `doing` says what was asked: "asking for a ticket for ldap/dc1.corp.example.com". */
export function sspiFailure(status: number, doing: string): LdapFailure {
  const meaning = MEANINGS[status];
  const name = meaning?.name ?? "SSPI status";
  const causes = meaning?.name === "SEC_E_LOGON_DENIED" ? ` (${DENIED_CAUSES})` : "";
  const detail = `${doing}: ${name} 0x${status.toString(16).padStart(8, "0")}${causes}`;
  return new LdapFailure(meaning?.code ?? "credentials-rejected", { detail });
}
