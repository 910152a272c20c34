// Two forests that do not know each other, as after an acquisition: what needs no trust works at once.
import { cloudOptionsSupported, contoso, fabrikam } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "no-trust",
  forests: [contoso(), fabrikam()],
  trusts: [],
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
