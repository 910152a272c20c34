import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest, aTrust } from "#domain/testing/facts.ts";

import { agentForestTrust } from "./agent-forest-trust.ts";

const a = "a.example.com";
const b = "b.example.net";
const c = "c.example.org";
type Trust = Parameters<typeof aTrust>[0];
const forest = (name: string, ...trusts: Trust[]) => aForest({ name, trusts: trusts.map(aTrust) });
const both = (verdict: string) => [`${verdict} ${a} > ${b}`, `${verdict} ${b} > ${a}`];

describeCheck(agentForestTrust, [
  { name: "a single forest has no pair", forests: [forest(a)], gives: [] },
  {
    name: "a two-way forest trust passes both ways",
    forests: [forest(a, { partner: b }), forest(b, { partner: a })],
    gives: both("pass twoWay"),
    says: "a.example.com and b.example.net trust each other by a two-way forest trust.",
  },
  { name: "no trust fails", forests: [forest(a), forest(b)], gives: both("fail noTrust"), rule: "PTA-FOREST-01" },
  {
    name: "an external trust fails",
    forests: [forest(a, { partner: b, kind: "external" }), forest(b, { partner: a, kind: "external" })],
    gives: both("fail externalOnly"),
    rule: "PTA-TRUST-02",
  },
  {
    name: "a one-way trust fails and is named as each side sees it",
    forests: [forest(a, { partner: b, direction: "outbound" }), forest(b, { partner: a, direction: "inbound" })],
    gives: both("fail oneWay"),
    rule: "PTA-TRUST-01",
    says: "The forest trust between a.example.com and b.example.net is one-way (outbound as a.example.com sees it).",
  },
  {
    name: "a disabled trust fails",
    forests: [forest(a, { partner: b, direction: "disabled" }), forest(b, { partner: a, direction: "disabled" })],
    gives: both("fail disabled"),
    rule: "PTA-TRUST-04",
  },
  {
    name: "a trust that one side lacks fails",
    forests: [forest(a, { partner: b }), forest(b)],
    gives: both("fail oneSided"),
    rule: "PTA-TRUST-04",
  },
  {
    name: "halves that differ in direction fail",
    forests: [forest(a, { partner: b }), forest(b, { partner: a, direction: "inbound" })],
    gives: both("fail mismatched"),
    rule: "PTA-TRUST-04",
    says: "a.example.com and b.example.net do not hold the same trust: its two halves differ in kind or direction.",
  },
  {
    name: "halves that differ in kind fail",
    forests: [forest(a, { partner: b }), forest(b, { partner: a, kind: "external" })],
    gives: both("fail mismatched"),
  },
  {
    name: "a forest trust that one side marks as not transitive fails",
    forests: [forest(a, { partner: b, isTransitive: false }), forest(b, { partner: a })],
    gives: both("fail notTransitive"),
    rule: "PTA-TRUST-02",
  },
  {
    name: "a realm trust fails",
    forests: [forest(a, { partner: b, kind: "realm" }), forest(b)],
    gives: both("fail realmOnly"),
    rule: "PTA-TRUST-02",
  },
  {
    name: "a link through a third forest is none",
    forests: [forest(a, { partner: c }), forest(b, { partner: c }), forest(c, { partner: a }, { partner: b })],
    profile: { agentForests: [a] },
    gives: [
      `fail onlyThroughThird ${a} > ${b}`,
      `pass twoWay ${a} > ${c}`,
      `fail onlyThroughThird ${b} > ${a}`,
      `pass twoWay ${b} > ${c}`,
      `pass twoWay ${c} > ${a}`,
      `pass twoWay ${c} > ${b}`,
    ],
    rule: "PTA-TRUST-05",
  },
  {
    name: "a trust seen from the side that was read is enough",
    forests: [forest(a, { partner: b }), aKnownOnlyForest(b)],
    gives: [`pass twoWay ${a} > ${b}`],
  },
  {
    name: "forests of which neither was read are unknown",
    forests: [aKnownOnlyForest(a), aKnownOnlyForest(b)],
    profile: { agentForests: [a] },
    gives: [`unknown factMissing ${a} > ${b}`],
    misses: [`trusts@${a}`, `trusts@${b}`],
  },
]);
