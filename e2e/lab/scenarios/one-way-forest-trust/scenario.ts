// A trusts B and not the other way round: enough for AD FS in A, not for the documented condition of pass-through.
import { cloudOptionsSupported, contoso, fabrikam } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "one-way-forest-trust",
  forests: [contoso(), fabrikam()],
  trusts: [{ from: "a", to: "b", type: "forest", direction: "outgoing" }],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported-after" },
      "ad-fs": { estate: "supported" },
    },
    adFsInProgrammeScope: false,
    farmForest: "contoso.example.com",
  },
});
