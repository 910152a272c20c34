import { lookup } from "node:dns/promises";
import { isIP, Socket } from "node:net";
import type { Duplex } from "node:stream";
import * as tls from "node:tls";

import type { CertificateTrust } from "#main/ports/directory.ts";

import type { Deadline } from "./deadline.ts";
import type { PeerCertificate } from "./failure.ts";
import { LdapFailure } from "./failure.ts";
import { toLdapFailure } from "./socket-failure.ts";
import { systemAuthorities } from "./system-authorities.ts";

const MAX_CHAIN = 10;

/** Addresses of a host by the system's own resolver. */
export async function systemResolve(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, order: "ipv4first" });
  return found.map(({ address }) => address);
}

/** Opens a TCP connection to the first address that takes it. The failure is the first address's own. */
export async function connectTcp(
  host: string,
  port: number,
  {
    deadline,
    resolve,
  }: { readonly deadline: Deadline; readonly resolve: (host: string) => Promise<readonly string[]> },
): Promise<Socket> {
  const addresses = isIP(host) === 0 ? await deadline.race(resolveOrFail(host, resolve)) : [host];
  let first: unknown;
  for (const [index, address] of addresses.entries()) {
    const shareMs = deadline.remainingMs / (addresses.length - index);
    try {
      return await connectOne(address, port, { signal: deadline.signal, timeoutMs: shareMs });
    } catch (error) {
      if (deadline.signal.aborted) throw error;
      first ??= error;
    }
  }
  throw toLdapFailure(first, "name-not-resolved");
}

async function resolveOrFail(
  host: string,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    const addresses = await resolve(host);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    throw toLdapFailure(error, "name-not-resolved");
  }
  throw new LdapFailure("name-not-resolved", { detail: `${host} has no address` });
}

function connectOne(
  address: string,
  port: number,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = new Socket();
    const timer = setTimeout(() => {
      fail(new LdapFailure("timeout", { detail: `${address} port ${port} does not answer` }));
    }, timeoutMs);
    const onAbort = (): void => fail(signal.reason as LdapFailure);
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      socket.off("error", fail);
    };
    const fail = (error: Error): void => {
      settle();
      socket.destroy();
      reject(toLdapFailure(error, "unreachable"));
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    socket.once("error", fail);
    socket.connect({ host: address, port, noDelay: true }, () => {
      settle();
      resolve(socket);
    });
    return undefined;
  });
}

/** A TLS connection whose certificate was accepted, and the certificate in DER. */
export interface SecureTransport {
  readonly socket: tls.TLSSocket;
  readonly certificate: Buffer;
}

/**
 * Starts TLS on a connected socket. A certificate that neither chains to a known authority for this name nor is listed
 * by fingerprint fails as `certificate-untrusted`, with what a person needs to confirm it.
 */
export async function secure(
  socket: Duplex,
  { host, trust, deadline }: { readonly host: string; readonly trust: CertificateTrust; readonly deadline: Deadline },
): Promise<SecureTransport> {
  const secured = tls.connect({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ca: [...systemAuthorities(), ...trust.authorities],
    minVersion: "TLSv1.2",
    rejectUnauthorized: false, // decided below, where the certificate can still be shown
  });
  try {
    await deadline.race(handshake(secured, socket));
    return { socket: secured, certificate: acceptedCertificate(secured, trust) };
  } catch (error) {
    secured.destroy();
    throw error;
  }
}

function handshake(socket: tls.TLSSocket, raw: Duplex): Promise<void> {
  // StartTLS begins on a socket that has answered before.
  const readBefore = bytesReadBy(raw);
  const saidNothing = (): boolean => bytesReadBy(raw) === readBefore;
  return new Promise((resolve, reject) => {
    socket.once("secureConnect", () => {
      socket.off("error", onError);
      socket.off("close", onClose);
      resolve();
    });
    const onError = (error: Error): void => reject(handshakeFailure(error, saidNothing()));
    const onClose = (): void => {
      const detail = "the connection was closed during the TLS handshake";
      reject(new LdapFailure(saidNothing() ? "no-server-certificate" : "connection-lost", { detail }));
    };
    socket.once("error", onError);
    socket.once("close", onClose);
  });
}

const bytesReadBy = (socket: Duplex): number => (socket instanceof Socket ? socket.bytesRead : 0);

/** Windows hangs up on the first TLS message when it has no certificate; OpenSSL says that no cipher is left. */
function handshakeFailure(error: Error, saidNothing: boolean): LdapFailure {
  const code = "code" in error ? String(error.code) : "";
  const context = { detail: error.message, cause: error };
  if (/^(?:ERR_SSL|EPROTO)/.test(code)) {
    const said = `${code} ${error.message}`;
    if (/alert.handshake.failure/i.test(said)) return new LdapFailure("no-server-certificate", context);
    const isTls = /alert|unsupported.protocol/i.test(said);
    return new LdapFailure(isTls ? "unsupported" : "not-a-directory", context);
  }
  const failure = toLdapFailure(error);
  return failure.code === "connection-lost" && saidNothing
    ? new LdapFailure("no-server-certificate", context)
    : failure;
}

function acceptedCertificate(socket: tls.TLSSocket, trust: CertificateTrust): Buffer {
  const peer = describePeer(socket.getPeerCertificate(true));
  if (!socket.authorized && !trust.fingerprints.includes(peer.fingerprint256)) {
    const reason: unknown = socket.authorizationError;
    const detail = `${reason instanceof Error ? reason.message : String(reason)}; SHA-256 ${peer.fingerprint256}`;
    throw new LdapFailure("certificate-untrusted", { detail, peerCertificate: peer });
  }
  return socket.getPeerCertificate().raw;
}

function describePeer(certificate: tls.DetailedPeerCertificate): PeerCertificate {
  const chain: { subject: string; fingerprint256: string }[] = [];
  let at = certificate;
  // The top of a chain names itself as its issuer.
  while (chain.length < MAX_CHAIN && at.issuerCertificate && at.issuerCertificate !== at) {
    if (at.issuerCertificate.fingerprint256 === at.fingerprint256) break;
    at = at.issuerCertificate;
    chain.push({ subject: nameText(at.subject), fingerprint256: plainHex(at.fingerprint256) });
  }
  return {
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    validFrom: instantOf(certificate.valid_from),
    validTo: instantOf(certificate.valid_to),
    fingerprint256: plainHex(certificate.fingerprint256),
    chain,
  };
}

/** OpenSSL prints "Jan 12 08:00:00 2026 GMT"; what is no date is left as it is. */
function instantOf(printed: string): string {
  const ms = Date.parse(printed);
  return Number.isNaN(ms) ? printed : new Date(ms).toISOString().replace(".000Z", "Z");
}

function nameText(name: tls.Certificate): string {
  return Object.entries(name)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(", ");
}

function plainHex(fingerprint: string): string {
  return fingerprint.replaceAll(":", "").toLowerCase();
}
