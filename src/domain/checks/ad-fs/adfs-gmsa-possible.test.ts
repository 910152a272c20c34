import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomainController, aForest, failed } from "#domain/testing/facts.ts";

import { adfsGmsaPossible } from "./adfs-gmsa-possible.ts";

const root = "corp.example.com";
const running = (...versions: (string | null)[]) => [
  aForest({
    name: root,
    domainControllers: versions.map((operatingSystemVersion, index) =>
      aDomainController(root, `DC${index + 1}`, {
        operatingSystem: operatingSystemVersion === null ? null : "Windows Server",
        operatingSystemVersion,
        functionalLevel: null,
      }),
    ),
  }),
];

describeCheck(adfsGmsaPossible, [
  {
    name: "one controller of Windows Server 2012 is enough",
    forests: running("6.1.7601", "6.2.9200"),
    gives: ["pass possible"],
  },
  { name: "known controllers that are older warn", forests: running("6.1.7601"), gives: ["warn notPossible"] },
  {
    name: "an unknown system among older ones is unknown",
    forests: running("6.1.7601", null),
    gives: ["unknown systemsUnknown"],
  },
  { name: "a recent one beside an unknown one passes", forests: running(null, "10.0.20348"), gives: ["pass possible"] },
  { name: "no controller at all is unknown", forests: running(), gives: ["unknown systemsUnknown"] },
  {
    name: "an unread list is unknown",
    forests: [aForest({ name: root, facts: { domainControllers: failed("timeout") } })],
    gives: ["unknown factMissing"],
  },
]);
