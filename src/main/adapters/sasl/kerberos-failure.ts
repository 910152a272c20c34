import type { ErrorCode } from "#domain/kernel/error-code.ts";

import { LdapFailure } from "../ldap/failure.ts";

/**
 * Sentences of MIT's Kerberos library, by the protocol error (RFC 4120 section 7.5.9) or library error behind each.
 * Sentences and not numbers, because SPNEGO hands every Kerberos error on under a number of its own. The library
 * translates them only in a process that sets its locale, which Node does not.
 */
const SENTENCES: readonly (readonly [sentence: RegExp, code: ErrorCode])[] = [
  [/Client's entry in database has expired/, "account-expired"], // KDC_ERR_NAME_EXP
  [/Client '.*' not found in Kerberos database|Client not found in Kerberos database/, "unknown-account"], // C_PRINCIPAL_UNKNOWN
  [/Server .*not found in Kerberos database/, "wrong-spn"], // KDC_ERR_S_PRINCIPAL_UNKNOWN
  [/KDC policy rejects request/, "logon-restricted"], // KDC_ERR_POLICY
  [/Client's credentials have been revoked/, "credentials-rejected"], // KDC_ERR_CLIENT_REVOKED
  [/Password has expired/, "password-expired"], // KDC_ERR_KEY_EXP
  [/Preauthentication failed|Password incorrect/, "wrong-password"], // KDC_ERR_PREAUTH_FAILED
  [/Decrypt integrity check failed/, "password-or-key-refused"], // KRB_AP_ERR_BAD_INTEGRITY
  [/Ticket expired|Credential.* expired/, "no-ticket"], // KRB_AP_ERR_TKT_EXPIRED
  [/Clock skew too great|Ticket not yet valid/, "clock-skew"], // KRB_AP_ERR_SKEW, KRB_AP_ERR_TKT_NYV
  [
    /Cannot (find|contact any) KDC|Cannot resolve .*KDC|Realm not local to KDC|Cannot determine realm/,
    "realm-not-found",
  ],
  [/does not specify default realm|Cannot find KDC/, "realm-not-found"], // KRB5_CONFIG_NODEFREALM
  [
    /No (Kerberos )?credentials? (cache|available)|Matching credential not found|Can't find client principal/,
    "no-ticket",
  ],
  [/Credentials cache .*(not found|empty|denied)|SPNEGO cannot find mechanisms to negotiate/, "no-ticket"],
  [/KDC has no support for encryption type|no support for/, "unsupported"], // KDC_ERR_ETYPE_NOSUPP
];

/** GSS routine errors (RFC 2744 section 3.9.1), for when no sentence is known. */
const ROUTINE_ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "unsupported", // GSS_S_BAD_MECH
  4: "channel-binding-required", // GSS_S_BAD_BINDINGS
  6: "malformed", // GSS_S_BAD_SIG
  7: "no-ticket", // GSS_S_NO_CRED
  9: "malformed", // GSS_S_DEFECTIVE_TOKEN
  10: "malformed", // GSS_S_DEFECTIVE_CREDENTIAL
  11: "no-ticket", // GSS_S_CREDENTIALS_EXPIRED
  15: "access-denied", // GSS_S_UNAUTHORIZED
  16: "unsupported", // GSS_S_UNAVAILABLE
};

/** Where Kerberos has one word for several causes, a user must look at each. */
const ALL_CAUSES: Partial<Record<ErrorCode, string>> = {
  "credentials-rejected": "one Kerberos answer for: account locked, disabled, expired, or outside its logon hours",
  "password-expired": "one Kerberos answer for: password expired, or to be changed at the next sign-in",
};

export interface GssStatus {
  /** Major status as the call returned it. */
  readonly major: number;
  /** The library's own sentences for major and minor status. */
  readonly text: string;
  /** What was being done: "asking for a ticket for ldap/dc1.corp.example.com". */
  readonly doing: string;
}

/** Translates a failed GSS call. */
export function kerberosFailure({ major, text, doing }: GssStatus): LdapFailure {
  const known = SENTENCES.find(([sentence]) => sentence.test(text))?.[1];
  const code = known ?? ROUTINE_ERRORS[(major >>> 16) & 0xff] ?? "credentials-rejected";
  const causes = known === undefined ? undefined : ALL_CAUSES[code];
  return new LdapFailure(code, { detail: `${doing}: ${text}${causes === undefined ? "" : ` (${causes})`}` });
}
