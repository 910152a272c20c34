import type { StoredConnection } from "#main/assessments/stored-assessment.ts";

/** Connections of which one was reached, one shows a certificate to confirm, and one failed. */
export function groupConnections(at: string): readonly StoredConnection[] {
  const issuing = "1f".repeat(32);
  return [
    {
      id: "own-domain",
      server: null,
      user: null,
      fingerprints: [],
      result: {
        state: "reached",
        at,
        forest: "contoso.example.com",
        domain: "contoso.example.com",
        server: "dc1.contoso.example.com",
        port: 389,
        protection: "sasl-sealed",
        identity: "CONTOSO\\audit-ro",
        clockOffsetSeconds: 212,
      },
    },
    {
      id: "fabrikam",
      server: "dc1.fabrikam.example.net:636",
      user: "FABRIKAM\\audit-ro",
      fingerprints: [],
      result: {
        state: "failed",
        at,
        error: {
          code: "certificate-untrusted",
          asked: "open TLS to dc1.fabrikam.example.net:636",
          detail: "unable to get local issuer certificate",
          certificate: {
            subject: "CN=dc1.fabrikam.example.net",
            issuer: "CN=Fabrikam Issuing CA 1",
            validFrom: "2026-01-12T08:00:00Z",
            validTo: "2027-01-12T08:00:00Z",
            fingerprint: "a9".repeat(32),
            chain: [{ subject: "CN=Fabrikam Issuing CA 1", fingerprint: issuing }],
          },
        },
      },
    },
    {
      id: "tailspin",
      server: "tailspin.example.net",
      user: null,
      fingerprints: [],
      result: {
        state: "failed",
        at,
        error: { code: "name-not-resolved", asked: "resolve tailspin.example.net", detail: "queryA ENOTFOUND" },
      },
    },
  ];
}
