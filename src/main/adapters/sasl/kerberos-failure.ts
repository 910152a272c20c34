import type { ErrorCode } from "#domain/kernel/error-code.ts";

import { LdapFailure } from "../ldap/failure.ts";

/** Base of the Kerberos error table: protocol errors (RFC 4120 section 7.5.9) are added to it, library errors follow at 128. */
const KRB5_BASE = -1765328384;
/** Base of the table of MIT's GSS mechanism. */
const K5GSS_BASE = 39756032;

const KRB5_OFFSETS: Readonly<Record<number, ErrorCode>> = {
  1: "account-expired", // KDC_ERR_NAME_EXP
  6: "unknown-account", // KDC_ERR_C_PRINCIPAL_UNKNOWN
  7: "wrong-spn", // KDC_ERR_S_PRINCIPAL_UNKNOWN
  12: "logon-restricted", // KDC_ERR_POLICY
  18: "credentials-rejected", // KDC_ERR_CLIENT_REVOKED
  23: "password-expired", // KDC_ERR_KEY_EXP
  24: "wrong-password", // KDC_ERR_PREAUTH_FAILED
  31: "wrong-password", // KRB_AP_ERR_BAD_INTEGRITY: the reply does not open with this password
  32: "no-ticket", // KRB_AP_ERR_TKT_EXPIRED
  33: "clock-skew", // KRB_AP_ERR_TKT_NYV
  37: "clock-skew", // KRB_AP_ERR_SKEW
  68: "realm-not-found", // KDC_ERR_WRONG_REALM
  139: "no-ticket", // KRB5_CC_BADNAME
  141: "no-ticket", // KRB5_CC_NOTFOUND
  154: "realm-not-found", // KRB5_REALM_UNKNOWN
  156: "realm-not-found", // KRB5_KDC_UNREACH
  179: "no-ticket", // KRB5_NO_TKT_IN_RLM
  193: "no-ticket", // KRB5_FCC_PERM
  195: "no-ticket", // KRB5_FCC_NOFILE
  220: "realm-not-found", // KRB5_REALM_CANT_RESOLVE
  224: "realm-not-found", // KRB5_CONFIG_NODEFREALM
};

const K5GSS_OFFSETS: Readonly<Record<number, ErrorCode>> = {
  0: "no-ticket", // KG_CCACHE_NOMATCH
  2: "no-ticket", // KG_TGT_MISSING
  12: "no-ticket", // KG_EMPTY_CCACHE
};

/** GSS routine errors (RFC 2744 section 3.9.1), for when the minor status says nothing. */
const MAJOR: Readonly<Record<number, ErrorCode>> = {
  1: "unsupported", // GSS_S_BAD_MECH
  4: "channel-binding-required", // GSS_S_BAD_BINDINGS
  7: "no-ticket", // GSS_S_NO_CRED
  9: "malformed", // GSS_S_DEFECTIVE_TOKEN
  10: "malformed", // GSS_S_DEFECTIVE_CREDENTIAL
  11: "no-ticket", // GSS_S_CREDENTIALS_EXPIRED
  15: "access-denied", // GSS_S_UNAUTHORIZED
  16: "unsupported", // GSS_S_UNAVAILABLE
};

/** Kerberos has one word for these; a user must look at each. */
const REVOKED_CAUSES = "one Kerberos answer for: account locked, disabled, expired, or outside its logon hours";

export interface GssStatus {
  readonly major: number;
  /** As the library returns it, unsigned. */
  readonly minor: number;
  /** The library's own sentences. */
  readonly text: string;
  /** What was being done: "ticket for ldap/dc1.corp.example.com". */
  readonly doing: string;
}

/** Translates a failed GSS call. */
export function kerberosFailure(status: GssStatus): LdapFailure {
  const minor = status.minor | 0;
  const revoked = minor - KRB5_BASE === 18 ? ` (${REVOKED_CAUSES})` : "";
  return new LdapFailure(codeOf(minor, status.major), { detail: `${status.doing}: ${status.text}${revoked}` });
}

function codeOf(minor: number, major: number): ErrorCode {
  const routineError = (major >>> 16) & 0xff;
  return (
    KRB5_OFFSETS[minor - KRB5_BASE] ??
    K5GSS_OFFSETS[minor - K5GSS_BASE] ??
    MAJOR[routineError] ??
    "credentials-rejected"
  );
}
