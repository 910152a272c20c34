// One forest as most organisations have it, with traces of an earlier hybrid attempt, a unit that ordinary users cannot
// read, and accounts that fail to sign in for each reason a directory knows.
import { cloudOptionsSupported, contoso } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "single-forest",
  forests: [
    contoso({
      traces: ["seamless-sso-account", "sync-account", "device-registration", "ad-fs-container"],
      hasFaultAccounts: true,
      hasHiddenUnit: true,
      isRecycleBinOn: false,
      lockout: { threshold: 10, durationMinutes: 30 },
    }),
  ],
  trusts: [],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: true,
    agentForest: "contoso.example.com",
    findings: {
      "recycle-bin-on": "warn",
      "sso-key-fresh": "warn",
      "sso-encryption-aes": "warn",
      "lockout-threshold-above-cloud": "warn",
      "upn-suffix-routable": "pass",
    },
  },
});
