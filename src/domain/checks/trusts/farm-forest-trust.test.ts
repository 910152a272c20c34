import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest, aTrust, failed } from "#domain/testing/facts.ts";

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
    gives: [`pass trusts ${a} > ${b}`, `fail notOutbound ${b} > ${a}`],
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
    name: "an external trust fails",
    forests: [forest(a, { partner: b, kind: "external" }), forest(b, { partner: a, kind: "external" })],
    gives: both("fail externalOnly"),
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
