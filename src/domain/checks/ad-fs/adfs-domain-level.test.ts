import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { adfsDomainLevel } from "./adfs-domain-level.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const atLevel = (functionalLevel: number) => [aForest({ name: root, functionalLevel })];

describeCheck(adfsDomainLevel, [
  { name: "level 2003 passes", forests: atLevel(2), gives: [`pass highEnough @ ${root}`] },
  { name: "level 2003 interim fails", forests: atLevel(1), gives: [`fail tooLow @ ${root}`] },
  {
    name: "each domain is judged by its own level",
    forests: [aForest({ name: root, childDomains: [aDomain({ name: child, functionalLevel: 0 })] })],
    gives: [`pass highEnough @ ${root}`, `fail tooLow @ ${child}`],
  },
  {
    name: "an unread domain is unknown",
    forests: [aForest({ name: root, rootFacts: { domainHead: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
  {
    name: "an unread forest gives one unknown",
    forests: [aKnownOnlyForest("other.example.net")],
    gives: ["unknown factMissing"],
    misses: ["domainHead@other.example.net"],
  },
]);
