import type { ErrorCode } from "#domain/kernel/error-code.ts";

import { LdapFailure } from "./failure.ts";
import type { LdapResult } from "./responses.ts";

/** LDAP result codes this folder treats by name (RFC 4511 appendix A). */
export const RESULT = { success: 0, referral: 10, saslBindInProgress: 14 } as const;

/** How the refused bind was made, because result 8 asks for different cures. */
export type BindAttempt = "sasl" | "simple-in-clear" | "simple-in-tls";

/**
 * Windows error numbers behind `data` in the answer to a refused bind, in hex.
 * Source: System Error Codes, Microsoft Learn (1300–1699 and 0x7xx), as Active Directory prints them.
 */
const BIND_DATA: Readonly<Record<string, ErrorCode>> = {
  "525": "unknown-account", // ERROR_NO_SUCH_USER
  "52e": "wrong-password", // ERROR_LOGON_FAILURE
  "52f": "logon-restricted", // ERROR_ACCOUNT_RESTRICTION
  "530": "logon-restricted", // ERROR_INVALID_LOGON_HOURS
  "531": "logon-restricted", // ERROR_INVALID_WORKSTATION
  "532": "password-expired", // ERROR_PASSWORD_EXPIRED
  "533": "account-disabled", // ERROR_ACCOUNT_DISABLED
  "569": "logon-restricted", // ERROR_LOGON_TYPE_NOT_GRANTED
  "701": "account-expired", // ERROR_ACCOUNT_EXPIRED
  "773": "password-must-change", // ERROR_PASSWORD_MUST_CHANGE
  "775": "account-locked", // ERROR_ACCOUNT_LOCKED_OUT
};

/** Status names Samba prints in the answer to a refused SASL bind. */
const NT_STATUS: Readonly<Record<string, ErrorCode>> = {
  NT_STATUS_LOGON_FAILURE: "wrong-password",
  NT_STATUS_WRONG_PASSWORD: "wrong-password",
  NT_STATUS_NO_SUCH_USER: "unknown-account",
  NT_STATUS_ACCOUNT_LOCKED_OUT: "account-locked",
  NT_STATUS_ACCOUNT_DISABLED: "account-disabled",
  NT_STATUS_ACCOUNT_EXPIRED: "account-expired",
  NT_STATUS_PASSWORD_EXPIRED: "password-expired",
  NT_STATUS_PASSWORD_MUST_CHANGE: "password-must-change",
  NT_STATUS_INVALID_LOGON_HOURS: "logon-restricted",
  NT_STATUS_INVALID_WORKSTATION: "logon-restricted",
  NT_STATUS_TIME_DIFFERENCE_AT_DC: "clock-skew",
};

/** SEC_E_BAD_BINDINGS: the server demands channel bindings. Known from published answers, not produced against Windows here. */
const BAD_BINDINGS = /^80090346|\b80090346\b/;

const BIND_CODES: Readonly<Record<number, ErrorCode>> = {
  7: "unsupported",
  8: "signing-required",
  13: "plain-text-refused",
  48: "unsupported",
  49: "credentials-rejected",
  50: "access-denied",
  51: "server-busy",
  52: "server-busy",
  53: "unsupported",
};

const SEARCH_CODES: Readonly<Record<number, ErrorCode>> = {
  1: "access-denied", // Active Directory's answer to a search without a bind
  3: "limit-exceeded",
  4: "limit-exceeded",
  8: "signing-required",
  11: "limit-exceeded",
  12: "unsupported",
  32: "not-found",
  34: "invalid-input",
  50: "access-denied",
  51: "server-busy",
  52: "server-busy",
  53: "unsupported",
};

/** Translates the result of a refused bind. */
export function bindFailure(result: LdapResult, attempt: BindAttempt): LdapFailure {
  return new LdapFailure(bindCode(result, attempt), { detail: describe(result), resultCode: result.code });
}

function bindCode(result: LdapResult, attempt: BindAttempt): ErrorCode {
  if (BAD_BINDINGS.test(result.message)) return "channel-binding-required";
  if (result.code === 8 && attempt === "simple-in-clear") return "plain-text-refused";
  const data = /\bdata ([0-9a-f]+)\b/i.exec(result.message)?.[1]?.toLowerCase();
  const status = /\bNT_STATUS_[A-Z_]+/.exec(result.message)?.[0];
  const fromDetail = (data && BIND_DATA[data]) ?? (status && NT_STATUS[status]);
  return fromDetail || (BIND_CODES[result.code] ?? "credentials-rejected");
}

/** Translates the result of a search other than success and referral. */
export function searchFailure(result: LdapResult): LdapFailure {
  const code = SEARCH_CODES[result.code] ?? "unsupported";
  return new LdapFailure(code, { detail: describe(result), resultCode: result.code });
}

function describe(result: LdapResult): string {
  const text = result.message.replaceAll("\0", "").trim();
  return text === "" ? `LDAP result ${result.code}` : `LDAP result ${result.code}: ${text}`;
}
