import type { CodedError, ShownCertificate } from "#domain/kernel/error-code.ts";
import type { DirectoryTarget, SearchRequest, SessionInfo } from "#main/ports/directory.ts";

import { LdapFailure, type PeerCertificate } from "../ldap/failure.ts";

/** `dc1.corp.example.com:389`, with brackets round an IPv6 address. */
export function serverText(server: { readonly host: string; readonly port: number }): string {
  return `${server.host.includes(":") ? `[${server.host}]` : server.host}:${server.port}`;
}

/** "sign in to dc1.corp.example.com:389 as the signed-in user": the phrase a failed connection carries. */
export function signInAsked(target: DirectoryTarget): string {
  const who = target.identity.kind === "signed-in-user" ? "the signed-in user" : target.identity.user;
  return `sign in to ${target.servers.map(serverText).join(", ")} as ${who}`;
}

/** "search CN=… (subtree) for (objectClass=user) on dc1.corp.example.com:389": the phrase a failed search carries. */
export function searchAsked(request: SearchRequest, server: SessionInfo): string {
  const where = `on ${serverText({ host: server.server, port: server.port })}`;
  if (request.base === "" && request.scope === "base") return `read RootDSE ${where}`;
  const what = `${request.base === "" ? "the root" : request.base} (${request.scope})`;
  return request.filter === undefined ? `read ${what} ${where}` : `search ${what} for ${request.filter} ${where}`;
}

/** The stored form of a failure. Anything but an {@link LdapFailure} is a mistake of ours and is called `internal`. */
export function toCodedError(error: unknown, asked: string): CodedError {
  if (error instanceof LdapFailure) {
    const shown = error.peerCertificate;
    return { code: error.code, asked, detail: detailOf(error), ...(shown && { certificate: plain(shown) }) };
  }
  return { code: "internal", asked, detail: error instanceof Error ? error.message : String(error) };
}

function plain({ fingerprint256, chain, ...certificate }: PeerCertificate): ShownCertificate {
  return {
    ...certificate,
    fingerprint: fingerprint256,
    chain: chain.map((issuer) => ({ subject: issuer.subject, fingerprint: issuer.fingerprint256 })),
  };
}

/** A failure's own words, with the certificate that was shown, so that a person can compare and confirm it. */
export function detailOf(failure: LdapFailure): string | null {
  const certificate = failure.peerCertificate;
  // A summary of several servers holds the text already.
  if (certificate !== undefined && failure.detail?.includes(certificateText(certificate)) === true)
    return failure.detail;
  // The transport names the fingerprint in its own words; once is enough.
  const said = certificate === undefined ? failure.detail : withoutFingerprint(failure.detail, certificate);
  const parts = [said, certificate === undefined ? null : certificateText(certificate)];
  const text = parts.filter((part) => part !== null && part !== "").join("; ");
  return text === "" ? null : text;
}

function withoutFingerprint(detail: string | null, { fingerprint256 }: PeerCertificate): string | null {
  return detail?.replace(`; SHA-256 ${fingerprint256}`, "") ?? null;
}

function certificateText(certificate: PeerCertificate): string {
  const above = certificate.chain.map((issuer) => `${issuer.subject} (SHA-256 ${issuer.fingerprint256})`);
  return [
    `certificate shown: ${certificate.subject}`,
    `issued by ${certificate.issuer}`,
    `valid from ${certificate.validFrom} to ${certificate.validTo}`,
    `SHA-256 ${certificate.fingerprint256}`,
    ...(above.length === 0 ? [] : [`above it: ${above.join(", ")}`]),
  ].join("; ");
}
