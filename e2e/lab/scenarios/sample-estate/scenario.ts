// The estate that newcomers look at: two forests after a merger, with one thing of each kind to find. The sample bundle is
// recorded from it.
import { cloudOptionsSupported, contoso, fabrikam, twoWayForestTrust } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "sample-estate",
  forests: [
    contoso({
      traces: ["seamless-sso-account", "sync-account", "device-registration"],
      hasHiddenUnit: true,
      isRecycleBinOn: false,
      lockout: { threshold: 10, durationMinutes: 30 },
    }),
    fabrikam({
      people: [
        { suffix: "fabrikam.example.net", count: 120 },
        { suffix: "people.example.net", count: 72 },
        { suffix: "fabrikam.local", count: 18 },
      ],
    }),
  ],
  trusts: [twoWayForestTrust("a", "b")],
  lateSuffixes: [{ forest: "b", suffix: "merged.example.net", people: 25, refreshedIn: ["a"] }],
  expect: {
    options: {
      ...cloudOptionsSupported,
      // Nobody states an agent forest here, so the one that passes is taken; the recorded sample states the other one.
      "pass-through-authentication": { estate: "supported" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    agentForest: "fabrikam.example.net",
    findings: { "upn-suffix-routable": "warn", "sso-key-fresh": "warn", "recycle-bin-on": "warn" },
  },
});
