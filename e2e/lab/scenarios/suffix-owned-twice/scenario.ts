// After a merger, users of the second forest were given the first forest's suffix. A suffix reaches one forest only, so
// no trust setting helps: these users need another one.
import { cloudOptionsSupported, contoso, fabrikam, twoWayForestTrust } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "suffix-owned-twice",
  forests: [
    contoso(),
    fabrikam({
      people: [
        { suffix: "fabrikam.example.net", count: 150 },
        { suffix: "people.example.net", count: 30 },
        { suffix: "staff.example.com", count: 30 },
      ],
    }),
  ],
  trusts: [twoWayForestTrust("a", "b")],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported-after" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    reasonsName: { "pass-through-authentication": ["staff.example.com"] },
    findings: { "upn-suffix-registered": "warn" },
    routing: [
      {
        seenFrom: "contoso.example.com",
        trustedForest: "fabrikam.example.net",
        suffix: "staff.example.com",
        state: "owned-by-asking-forest",
      },
    ],
  },
});
