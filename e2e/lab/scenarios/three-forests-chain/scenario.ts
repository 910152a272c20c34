// A and C both trust B, but not each other. A forest trust never reaches on to a third forest, so only B can serve all.
import { cloudOptionsSupported, contoso, fabrikam, tailspin, twoWayForestTrust } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "three-forests-chain",
  forests: [contoso(), fabrikam(), tailspin()],
  trusts: [twoWayForestTrust("a", "b"), twoWayForestTrust("b", "c")],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    agentForest: "fabrikam.example.net",
    farmForest: "fabrikam.example.net",
  },
});
