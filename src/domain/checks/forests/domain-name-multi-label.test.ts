import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, collected, failed } from "#domain/testing/facts.ts";

import { domainNameMultiLabel } from "./domain-name-multi-label.ts";

describeCheck(domainNameMultiLabel, [
  {
    name: "names of several labels pass",
    forests: [aForest({ name: "corp.example.com" })],
    gives: ["pass multiLabel"],
  },
  {
    name: "two labels are enough",
    forests: [aForest({ name: "example.com" })],
    gives: ["pass multiLabel"],
  },
  {
    name: "a single label that equals the NetBIOS name in any case warns",
    forests: [aForest({ name: "contoso", netbiosName: "CONTOSO" })],
    gives: ["warn sameAsNetbios # contoso"],
    rule: "DS-SLD-01",
  },
  {
    name: "a single label that differs from the NetBIOS name fails",
    forests: [
      aForest({
        name: "contoso",
        facts: {
          partitions: collected([
            {
              dnsName: "contoso",
              netbiosName: "OLDCORP",
              namingContext: "DC=contoso",
              kind: "domain",
              trustParent: null,
              functionalLevel: 7,
            },
          ]),
        },
      }),
    ],
    gives: ["fail differsFromNetbios # contoso"],
    rule: "DS-SLD-02",
  },
  {
    name: "a single label without a NetBIOS name is unknown",
    forests: [
      aForest({
        name: "contoso",
        facts: {
          partitions: collected([
            {
              dnsName: "contoso",
              netbiosName: null,
              namingContext: "DC=contoso",
              kind: "domain",
              trustParent: null,
              functionalLevel: 7,
            },
          ]),
        },
      }),
    ],
    gives: ["unknown netbiosUnknown # contoso"],
  },
  {
    name: "unread crossRefs leave it unknown",
    forests: [aForest({ name: "corp.example.com", facts: { partitions: failed("access-denied") } })],
    gives: ["unknown factMissing"],
  },
]);
