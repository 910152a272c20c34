// The good two-forest case: a two-way forest trust in which every suffix in use is routed, both ways.
import { cloudOptionsSupported, contoso, fabrikam, twoWayForestTrust } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "two-forests-routed",
  forests: [contoso(), fabrikam()],
  trusts: [twoWayForestTrust("a", "b")],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    routing: [
      {
        seenFrom: "contoso.example.com",
        trustedForest: "fabrikam.example.net",
        suffix: "people.example.net",
        state: "enabled",
      },
      {
        seenFrom: "fabrikam.example.net",
        trustedForest: "contoso.example.com",
        suffix: "staff.example.com",
        state: "enabled",
      },
    ],
  },
});
