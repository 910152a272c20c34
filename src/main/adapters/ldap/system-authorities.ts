import { readFileSync } from "node:fs";
import * as tls from "node:tls";

/** Where Linux distributions keep their authorities in one file: Debian and its kin, Red Hat and its kin, SUSE. */
const BUNDLES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
] as const;

let known: readonly string[] | null = null;

/**
 * PEM of the authorities this computer trusts, together with those Node brings. Runtimes from Node 22.15 on read the
 * operating system's store, which on Windows is where a company's own authority is; older ones read Linux's bundle file.
 */
export function systemAuthorities(): readonly string[] {
  known ??= [...tls.rootCertificates, ...fromSystem()];
  return known;
}

function fromSystem(): readonly string[] {
  const runtime = tls as typeof tls & { readonly getCACertificates?: (store: "system") => string[] };
  if (runtime.getCACertificates !== undefined) return runtime.getCACertificates("system");
  for (const file of [process.env["SSL_CERT_FILE"], ...BUNDLES]) {
    const text = file === undefined ? null : readOrNull(file);
    if (text !== null) return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  }
  return [];
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null; // another distribution's place
  }
}
