import { z } from "zod";

/**
 * Every code a user can meet, the causes they can act on. The words for each are in `error-code.strings.ts`.
 * A code is permanent once released.
 */
export const errorCodes = [
  // signing in to a directory
  "wrong-password",
  "password-or-key-refused",
  "credentials-rejected",
  "account-locked",
  "account-disabled",
  "account-expired",
  "password-expired",
  "password-must-change",
  "logon-restricted",
  "unknown-account",
  "clock-skew",
  "no-ticket",
  "wrong-spn",
  "realm-not-found",
  "signing-required",
  "channel-binding-required",
  "plain-text-refused",
  "security-library-missing",
  // reaching a directory
  "certificate-untrusted",
  "certificate-changed",
  "no-server-certificate",
  "name-not-resolved",
  "dns-no-answer",
  "no-domain-found",
  "refused",
  "timeout",
  "unreachable",
  "connection-lost",
  "not-a-directory",
  "referral-unreachable",
  // reading a directory
  "access-denied",
  "not-found",
  "malformed",
  "unsupported",
  "server-busy",
  "limit-exceeded",
  "cancelled",
  // bundles and files
  "bundle-not-a-zip",
  "bundle-truncated",
  "bundle-hash-mismatch",
  "bundle-version-unknown",
  "bundle-too-large",
  "bundle-unsafe-path",
  "bundle-entry-missing",
  "bundle-entry-unknown",
  "bundle-bad-json",
  "bundle-bad-content",
  "bundles-unrelated",
  "file-not-found",
  "file-not-readable",
  "file-not-writable",
  "folder-not-found",
  "folder-not-empty",
  "folder-read-only",
  "write-denied",
  "disk-full",
  "report-not-printed",
  // assessments
  "assessment-not-found",
  "assessment-damaged",
  "password-needed",
  "already-running",
  "nothing-gathered",
  "data-folder-not-writable",
  // the app itself
  "invalid-input",
  "sender-refused",
  "check-crashed",
  "internal",
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** A SHA-256 fingerprint: 64 lower-case hex digits without colons. */
export const fingerprintSchema = z.string().regex(/^[\da-f]{64}$/u, "a SHA-256 fingerprint");

/** What a server showed as its TLS certificate, so that a person can compare and confirm it. */
export const shownCertificateSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  /** Instants in UTC; bundles of earlier versions hold them as OpenSSL prints them. */
  validFrom: z.string(),
  validTo: z.string(),
  fingerprint: fingerprintSchema,
  /** Issuers above it as the server sent them, nearest first; empty for a self-signed one. */
  chain: z.array(z.strictObject({ subject: z.string(), fingerprint: fingerprintSchema })),
});
export type ShownCertificate = z.infer<typeof shownCertificateSchema>;

/**
 * Expected trouble, as it is stored in facts and sent over IPC.
 * Secrets never enter any of its fields.
 */
export const codedErrorSchema = z.strictObject({
  code: errorCodeSchema,
  /** What was asked of whom, as a phrase: "bind to dc1.corp.example.com:389 as the signed-in user". */
  asked: z.string(),
  /** The raw answer of the other side or the library, for the Details fold; `null` when there was none. */
  detail: z.string().nullable(),
  /** With `certificate-untrusted` only. */
  certificate: shownCertificateSchema.exactOptional(),
});
export type CodedError = z.infer<typeof codedErrorSchema>;
