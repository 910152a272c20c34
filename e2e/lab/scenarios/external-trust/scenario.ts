// Two forests joined by an external trust only: sign-in names are not routed, so neither agents nor a farm serve both.
import { cloudOptionsSupported, contoso, fabrikam } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "external-trust",
  forests: [contoso(), fabrikam()],
  trusts: [{ from: "a", to: "b", type: "external", direction: "both" }],
  lateSuffixes: [],
  expect: {
    options: {
      ...cloudOptionsSupported,
      "pass-through-authentication": { estate: "supported-after" },
      "ad-fs": { estate: "supported-after" },
    },
    adFsInProgrammeScope: false,
  },
});
