import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, failed } from "#domain/testing/facts.ts";

import { netbiosNameWithoutDot } from "./netbios-name-without-dot.ts";

const root = "corp.example.com";

describeCheck(netbiosNameWithoutDot, [
  { name: "plain names pass", forests: [aForest({ name: root })], gives: ["pass plain"] },
  {
    name: "a dot in one domain's name fails and names the domain",
    forests: [
      aForest({ name: root, childDomains: [aDomain({ name: "eu.corp.example.com", netbiosName: "EU.CORP" })] }),
    ],
    gives: ["fail dotted # eu.corp.example.com"],
    says: "The NetBIOS name of eu.corp.example.com is EU.CORP, which has a dot.",
  },
  {
    name: "unread crossRefs leave it unknown",
    forests: [aForest({ name: root, facts: { partitions: failed("access-denied") } })],
    gives: ["unknown factMissing"],
    misses: [`partitions@${root}`],
  },
]);
