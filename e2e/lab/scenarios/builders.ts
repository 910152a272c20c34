import type { ForestSpec, TrustSpec } from "./scenario.ts";

type Changes = Partial<Omit<ForestSpec, "key">>;

const tidyForest = {
  computers: 64,
  traces: [],
  hasFaultAccounts: false,
  hasHiddenUnit: false,
  isRecycleBinOn: true,
  lockout: { threshold: 25, durationMinutes: 15 },
} as const;

/** A tidy forest on public names: every suffix in use is registered. Changes say what is special. */
export function contoso(changes: Changes = {}): ForestSpec {
  return {
    ...tidyForest,
    key: "a",
    dnsName: "contoso.example.com",
    netbiosName: "CONTOSO",
    upnSuffixes: ["staff.example.com", "partners.example.com"],
    people: [
      { suffix: "contoso.example.com", count: 90 },
      { suffix: "staff.example.com", count: 100 },
      { suffix: "partners.example.com", count: 30 },
    ],
    ...changes,
  };
}

/** Another tidy forest. */
export function fabrikam(changes: Changes = {}): ForestSpec {
  return {
    ...tidyForest,
    key: "b",
    dnsName: "fabrikam.example.net",
    netbiosName: "FABRIKAM",
    upnSuffixes: ["people.example.net"],
    people: [
      { suffix: "fabrikam.example.net", count: 140 },
      { suffix: "people.example.net", count: 70 },
    ],
    ...changes,
  };
}

/** A third tidy forest. */
export function tailspin(changes: Changes = {}): ForestSpec {
  return {
    ...tidyForest,
    key: "c",
    dnsName: "tailspin.example.org",
    netbiosName: "TAILSPIN",
    upnSuffixes: ["crew.example.org"],
    people: [
      { suffix: "tailspin.example.org", count: 150 },
      { suffix: "crew.example.org", count: 60 },
    ],
    ...changes,
  };
}

export function twoWayForestTrust(from: TrustSpec["from"], to: TrustSpec["to"]): TrustSpec {
  return { from, to, type: "forest", direction: "both" };
}

/** Password hash sync and Seamless SSO need no trust at all: they work in every one of these estates. */
export const cloudOptionsSupported = {
  "password-hash-sync": { estate: "supported" },
  "seamless-sso": { estate: "supported" },
} as const;
