import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomainController, aForest, failed } from "#domain/testing/facts.ts";

import { dnsNamespaceJoined } from "./dns-namespace-joined.ts";

const root = "corp.example.com";
const withControllers = (...domainControllers: ReturnType<typeof aDomainController>[]) => [
  aForest({ name: root, domainControllers }),
];
const named = aDomainController(root, "DC1");
const nameless = aDomainController(root, "DC9", { hostName: null });

describeCheck(dnsNamespaceJoined, [
  { name: "matching suffixes pass", forests: withControllers(named), gives: ["pass joined"] },
  {
    name: "a host outside its domain fails and is named",
    forests: withControllers(named, aDomainController(root, "DC2", { hostName: "dc2.servers.example.com" })),
    gives: ["fail disjoint # DC2"],
    says: "The domain controller dc2.servers.example.com serves corp.example.com.",
  },
  {
    name: "a host below its domain is outside too",
    forests: withControllers(aDomainController(root, "DC2", { hostName: "dc2.eu.corp.example.com" })),
    gives: ["fail disjoint # DC2"],
  },
  {
    name: "a controller without host name or domain is unknown beside others that match",
    forests: withControllers(named, nameless, aDomainController(root, "DC8", { domain: null })),
    gives: ["unknown nameUnknown # DC9", "unknown nameUnknown # DC8"],
    says: "The domain controller DC9 does not show both its host name and its domain.",
    misses: [`domainControllers@${root}`],
  },
  {
    name: "a host outside its domain fails beside one without a name",
    forests: withControllers(nameless, aDomainController(root, "DC2", { hostName: "dc2.servers.example.com" })),
    gives: ["fail disjoint # DC2", "unknown nameUnknown # DC9"],
  },
  {
    name: "no controller with both names leaves it unknown",
    forests: withControllers(nameless),
    gives: ["unknown namesUnknown"],
    misses: [`domainControllers@${root}`],
  },
  {
    name: "without the list of controllers nothing is known",
    forests: [aForest({ name: root, facts: { domainControllers: failed("timeout") } })],
    gives: ["unknown factMissing"],
  },
]);
