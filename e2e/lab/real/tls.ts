import { X509Certificate } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

import { runCommand } from "./run-command.ts";

/**
 * Makes a domain controller's self-signed certificate for its DNS name. Made before Samba starts, which would otherwise
 * spend seconds on a long key of its own. Gives the SHA-256 fingerprint, 64 lower-case hex digits.
 */
export async function makeCertificate(directory: string, fqdn: string): Promise<string> {
  mkdirSync(directory, { recursive: true });
  const key = posix.join(directory, "key.pem");
  const certificate = posix.join(directory, "cert.pem");
  await runCommand([
    ..."openssl req -x509 -newkey rsa:2048 -nodes -sha256 -days 825".split(" "),
    "-subj",
    `/CN=${fqdn}`,
    "-addext",
    `subjectAltName=DNS:${fqdn}`,
    "-keyout",
    key,
    "-out",
    certificate,
  ]);
  // Samba refuses a key that others may read.
  chmodSync(key, 0o600);
  return new X509Certificate(readFileSync(certificate)).fingerprint256.replaceAll(":", "").toLowerCase();
}
