import type { ErrorCode } from "#domain/kernel/error-code.ts";

/** What a server showed as its TLS certificate, so that a person can confirm it. */
export interface PeerCertificate {
  readonly subject: string;
  readonly issuer: string;
  /** Validity as printed in the certificate, in UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** 64 lower-case hex digits without colons: the form `CertificateTrust.fingerprints` takes. */
  readonly fingerprint256: string;
  /** Issuers above the certificate as the server sent them, nearest first; empty for a self-signed one. */
  readonly chain: readonly { readonly subject: string; readonly fingerprint256: string }[];
}

/** What is known beyond the code of an {@link LdapFailure}. */
export interface FailureContext {
  /** The raw answer of the server or library; `null` when there was none. Never holds a secret. */
  readonly detail?: string | null;
  /** LDAP result code (RFC 4511 appendix A), when the server sent one. */
  readonly resultCode?: number;
  /** Set with `certificate-untrusted`. */
  readonly peerCertificate?: PeerCertificate;
  readonly cause?: unknown;
}

/** The only error this folder throws for outside trouble; library errors are translated into it once. */
export class LdapFailure extends Error {
  override readonly name = "LdapFailure";
  readonly code: ErrorCode;
  readonly detail: string | null;
  readonly resultCode?: number;
  readonly peerCertificate?: PeerCertificate;

  constructor(code: ErrorCode, context: FailureContext = {}) {
    const detail = context.detail ?? null;
    super(detail === null ? code : `${code}: ${detail}`, context.cause === undefined ? {} : { cause: context.cause });
    this.code = code;
    this.detail = detail;
    if (context.resultCode !== undefined) this.resultCode = context.resultCode;
    if (context.peerCertificate !== undefined) this.peerCertificate = context.peerCertificate;
  }
}
