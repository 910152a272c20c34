import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, aKnownOnlyForest, aTrust, failed } from "#domain/testing/facts.ts";

import { farmForestTrust } from "./farm-forest-trust.ts";

const a = "a.example.com";
const b = "b.example.net";
type Trust = Parameters<typeof aTrust>[0];
const forest = (name: string, ...trusts: Trust[]) => aForest({ name, trusts: trusts.map(aTrust) });
const both = (verdict: string) => [`${verdict} ${a} > ${b}`, `${verdict} ${b} > ${a}`];

describeCheck(farmForestTrust, [
  {
    name: "a two-way forest trust passes both ways",
    forests: [forest(a, { partner: b }), forest(b, { partner: a })],
    gives: both("pass trusts"),
  },
  {
    name: "a one-way trust serves in the direction of trust only",
    forests: [forest(a, { partner: b, direction: "outbound" }), forest(b, { partner: a, direction: "inbound" })],
    gives: [`warn oneWay ${a} > ${b}`, `fail notOutbound ${b} > ${a}`],
    rule: "FS-TRUST-02",
    says: "a.example.com trusts b.example.net by a one-way forest trust. That is enough to sign users in, but the service account may not be able to read their attributes.",
  },
  {
    name: "halves that agree on the direction of trust only warn there",
    forests: [forest(a, { partner: b }), forest(b, { partner: a, direction: "inbound" })],
    gives: [`warn mismatched ${a} > ${b}`, `fail notOutbound ${b} > ${a}`],
    rule: "FS-TRUST-02",
  },
  {
    name: "a disabled trust fails",
    forests: [forest(a, { partner: b, direction: "disabled" }), forest(b, { partner: a, direction: "disabled" })],
    gives: both("fail notOutbound"),
  },
  {
    name: "a trust that one side lacks fails",
    forests: [forest(a, { partner: b }), forest(b)],
    gives: both("fail notOutbound"),
  },
  {
    name: "a forest trust that one side marks as not transitive warns",
    forests: [forest(a, { partner: b, isTransitive: false }), forest(b, { partner: a })],
    gives: both("warn notTransitive"),
    rule: "FS-TRUST-02",
  },
  {
    name: "a two-way external trust between the only domains fails",
    forests: [forest(a, { partner: b, kind: "external" }), forest(b, { partner: a, kind: "external" })],
    gives: both("fail externalOnly"),
    rule: "FS-TRUST-01",
  },
  {
    name: "an external trust that points the other way fails",
    forests: [
      forest(a, { partner: b, kind: "external", direction: "outbound" }),
      forest(b, { partner: a, kind: "external", direction: "inbound" }),
    ],
    gives: [`fail externalOnly ${a} > ${b}`, `fail notOutbound ${b} > ${a}`],
  },
  {
    name: "an external trust that one side lacks fails",
    forests: [forest(a, { partner: b, kind: "external" }), forest(b)],
    gives: both("fail notOutbound"),
  },
  {
    name: "a realm trust fails",
    forests: [forest(a, { partner: b, kind: "realm" }), forest(b)],
    gives: both("fail realmOnly"),
  },
  {
    name: "roots without a forest trust rule one out, whatever their child domains hold",
    forests: [a, b].map((name) =>
      aForest({ name, childDomains: [aDomain({ name: `eu.${name}`, facts: { trusts: failed("timeout") } })] }),
    ),
    gives: both("fail noTrust"),
  },
  { name: "no trust fails", forests: [forest(a), forest(b)], gives: both("fail noTrust") },
  {
    name: "forests whose trusts could not be read are unknown",
    forests: [a, b].map((name) => aForest({ name, rootFacts: { trusts: failed("access-denied") } })),
    gives: both("unknown factMissing"),
    misses: [`trusts@${a}`, `trusts@${b}`],
  },
  {
    name: "a forest named for agents only is no candidate",
    forests: [forest(a, { partner: b }), aKnownOnlyForest(b)],
    profile: { agentForests: [b] },
    gives: [`pass trusts ${a} > ${b}`],
  },
]);
