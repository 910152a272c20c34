// One forest under a name that the internet does not know; most users sign in with it, some have a public suffix.
import { cloudOptionsSupported, contoso } from "../builders.ts";
import { defineScenario } from "../scenario.ts";

export default defineScenario({
  name: "local-suffix",
  forests: [
    contoso({
      dnsName: "corp.contoso.local",
      upnSuffixes: ["staff.example.com"],
      people: [
        { suffix: "corp.contoso.local", count: 180 },
        { suffix: "staff.example.com", count: 30 },
      ],
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
    findings: { "upn-suffix-routable": "warn" },
  },
});
