import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest, aTrust, failed } from "#domain/testing/facts.ts";

import { authenticationForestWide } from "./authentication-forest-wide.ts";

const a = "a.example.com";
const b = "b.example.net";
type Trust = Parameters<typeof aTrust>[0];
const forest = (name: string, ...trusts: Trust[]) => aForest({ name, trusts: trusts.map(aTrust) });
const both = (verdict: string) => [`${verdict} ${a} > ${b}`, `${verdict} ${b} > ${a}`];

describeCheck(authenticationForestWide, [
  {
    name: "forest-wide authentication passes",
    forests: [forest(a, { partner: b }), forest(b, { partner: a })],
    gives: both("pass forestWide"),
  },
  {
    name: "selective authentication warns for the side that set it",
    forests: [forest(a, { partner: b, isSelectiveAuthentication: true }), forest(b, { partner: a })],
    gives: [`warn selective ${a} > ${b}`, `pass forestWide ${b} > ${a}`],
  },
  {
    name: "the other side's object says nothing of the way in",
    forests: [
      aForest({ name: a, rootFacts: { trusts: failed("timeout") } }),
      forest(b, { partner: a, isSelectiveAuthentication: true }),
    ],
    gives: [`unknown onlyOtherSideRead ${a} > ${b}`, `warn selective ${b} > ${a}`],
    misses: [`trusts@${a}`],
  },
  {
    name: "a forest that holds no half of the trust has nothing to set",
    forests: [forest(a), forest(b, { partner: a })],
    gives: [`notApplicable noOwnHalf ${a} > ${b}`, `pass forestWide ${b} > ${a}`],
  },
  {
    name: "an external trust is not concerned",
    forests: [forest(a, { partner: b, kind: "external" }), forest(b, { partner: a, kind: "external" })],
    gives: both("notApplicable noForestTrust"),
  },
  {
    name: "without a trust there is nothing to ask",
    forests: [forest(a), forest(b)],
    gives: both("notApplicable noForestTrust"),
  },
  {
    name: "forests of which neither was read are unknown",
    forests: [aKnownOnlyForest(a), aKnownOnlyForest(b)],
    profile: { agentForests: [a] },
    gives: [`unknown factMissing ${a} > ${b}`],
  },
]);
