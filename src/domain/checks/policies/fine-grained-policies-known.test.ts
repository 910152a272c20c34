import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, collected, failed } from "#domain/testing/facts.ts";

import { fineGrainedPoliciesKnown } from "./fine-grained-policies-known.ts";

const root = "corp.example.com";
const seeing = (visiblePolicies: number, isContainerVisible = true) => [
  aForest({ name: root, rootFacts: { fineGrainedPolicies: collected({ isContainerVisible, visiblePolicies }) } }),
];

describeCheck(fineGrainedPoliciesKnown, [
  {
    name: "a policy in sight warns",
    forests: seeing(1),
    gives: [`warn visible @ ${root}`],
    says: "This user sees 1 fine-grained policy; the lockout figures in there are not compared yet.",
  },
  { name: "none in sight is to be looked at by hand", forests: seeing(0), gives: [`manual noneVisible @ ${root}`] },
  {
    name: "so is a container out of sight",
    forests: seeing(0, false),
    gives: [`manual containerHidden @ ${root}`],
  },
  {
    name: "a failed question is unknown",
    forests: [aForest({ name: root, rootFacts: { fineGrainedPolicies: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`fineGrainedPolicies@${root}`],
  },
]);
