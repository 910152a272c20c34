// Both forests registered a suffix after their trust was made, and the other side never enabled it. One such suffix
// would only move the agents to the forest that owns it; with one on each side there is no forest left that serves all.
import { cloudOptionsSupported, contoso, fabrikam, twoWayForestTrust } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "two-forests-suffix-disabled",
  forests: [contoso(), fabrikam()],
  trusts: [twoWayForestTrust("a", "b")],
  lateSuffixes: [
    { forest: "b", suffix: "merged.example.net", people: 25, refreshedIn: ["a"] },
    { forest: "a", suffix: "labs.example.com", people: 12, refreshedIn: ["b"] },
  ],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported-after" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    agentForest: "fabrikam.example.net",
    reasonsName: { "pass-through-authentication": ["labs.example.com"] },
    routing: [
      {
        seenFrom: "contoso.example.com",
        trustedForest: "fabrikam.example.net",
        suffix: "merged.example.net",
        state: "disabled-new",
      },
      {
        seenFrom: "contoso.example.com",
        trustedForest: "fabrikam.example.net",
        suffix: "people.example.net",
        state: "enabled",
      },
      {
        seenFrom: "fabrikam.example.net",
        trustedForest: "contoso.example.com",
        suffix: "labs.example.com",
        state: "disabled-new",
      },
    ],
  },
});
