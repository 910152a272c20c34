import { createHash } from "node:crypto";

import { BerReader } from "../ldap/ber-reader.ts";

const PREFIX = "tls-server-end-point:";
const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;

/** Signature algorithms (hex of the encoded OID) with a hash other than SHA-256. RFC 5929 section 4.1 turns MD5 and SHA-1 into SHA-256. */
const HASH_OF_SIGNATURE: Readonly<Record<string, "sha384" | "sha512">> = {
  "2a864886f70d01010c": "sha384", // sha384WithRSAEncryption
  "2a864886f70d01010d": "sha512", // sha512WithRSAEncryption
  "2a8648ce3d040303": "sha384", // ecdsa-with-SHA384
  "2a8648ce3d040304": "sha512", // ecdsa-with-SHA512
};

/** Algorithms that name no single hash, for which RFC 5929 defines no binding: Ed25519, Ed448. */
const WITHOUT_HASH: ReadonlySet<string> = new Set(["2b6570", "2b6571"]);

/**
 * Application data of the `tls-server-end-point` channel binding (RFC 5929 section 4) for a server certificate in DER;
 * `null` when the binding is not defined for its signature algorithm or the certificate cannot be read.
 */
export function tlsServerEndPoint(certificate: Buffer): Buffer | null {
  const algorithm = signatureAlgorithm(certificate);
  if (algorithm === null || WITHOUT_HASH.has(algorithm)) return null;
  const hash = createHash(HASH_OF_SIGNATURE[algorithm] ?? "sha256")
    .update(certificate)
    .digest();
  return Buffer.concat([Buffer.from(PREFIX, "ascii"), hash]);
}

function signatureAlgorithm(certificate: Buffer): string | null {
  try {
    const body = new BerReader(certificate).enter(SEQUENCE);
    body.skip(); // what is signed
    return body.enter(SEQUENCE).bytes(OBJECT_IDENTIFIER).toString("hex");
  } catch {
    return null;
  }
}

/** SEC_CHANNEL_BINDINGS of SSPI: eight 32-bit fields, then the application data. */
export function sspiChannelBindings(applicationData: Uint8Array): Buffer {
  const headerBytes = 32;
  const out = Buffer.alloc(headerBytes + applicationData.length);
  out.writeUInt32LE(applicationData.length, 24);
  out.writeUInt32LE(headerBytes, 28);
  out.set(applicationData, headerBytes);
  return out;
}

/**
 * `struct gss_channel_bindings_struct` (RFC 2744 section 3.11) for 64-bit little-endian systems:
 * address types and addresses are left unspecified, as RFC 5929 demands.
 */
export function gssChannelBindings(applicationDataLength: number, applicationDataAddress: bigint): Buffer {
  const out = Buffer.alloc(64);
  out.writeBigUInt64LE(BigInt(applicationDataLength), 48);
  out.writeBigUInt64LE(applicationDataAddress, 56);
  return out;
}
