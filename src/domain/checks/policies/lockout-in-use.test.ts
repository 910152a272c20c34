import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { lockoutInUse } from "./lockout-in-use.ts";

const root = "corp.example.com";

describeCheck(lockoutInUse, [
  {
    name: "a domain that never locks is told",
    forests: [aForest({ name: root, lockoutThreshold: 0 })],
    gives: [`pass never @ ${root}`],
  },
  {
    name: "one that locks is judged by another rule",
    forests: [aForest({ name: root, lockoutThreshold: 1 })],
    gives: [`notApplicable locks @ ${root}`],
  },
  {
    name: "an unread policy is unknown",
    forests: [aForest({ name: root, rootFacts: { passwordPolicy: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
