import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { lockoutThresholdAboveCloud } from "./lockout-threshold-above-cloud.ts";

const root = "corp.example.com";
const locking = (lockoutThreshold: number) => [aForest({ name: root, lockoutThreshold })];
const worldwide = { profile: { cloud: "worldwide" } } as const;
const usGovernment = { profile: { cloud: "gcc-high" } } as const;

describeCheck(lockoutThresholdAboveCloud, [
  { name: "0 never locks and passes", forests: locking(0), gives: [`pass neverLocks @ ${root}`] },
  { name: "1 warns", ...worldwide, forests: locking(1), gives: [`warn notAboveCloud @ ${root}`] },
  {
    name: "10, the cloud's own figure, warns",
    ...worldwide,
    forests: locking(10),
    gives: [`warn notAboveCloud @ ${root}`],
  },
  {
    name: "11 is above the cloud but below twice",
    ...worldwide,
    forests: locking(11),
    gives: [`warn belowTwice @ ${root}`],
  },
  { name: "19 is still below twice", ...worldwide, forests: locking(19), gives: [`warn belowTwice @ ${root}`] },
  {
    name: "20 passes",
    ...worldwide,
    forests: locking(20),
    gives: [`pass highEnough @ ${root}`],
    says: "The domain locks an account after 20 failed attempts, the cloud after 10 by default.",
  },
  {
    name: "3 warns in the US Government cloud",
    ...usGovernment,
    forests: locking(3),
    gives: [`warn notAboveCloud @ ${root}`],
  },
  { name: "5 is below twice there", ...usGovernment, forests: locking(5), gives: [`warn belowTwice @ ${root}`] },
  { name: "6 passes there", ...usGovernment, forests: locking(6), gives: [`pass highEnough @ ${root}`] },
  {
    name: "6 passes in the DoD cloud",
    profile: { cloud: "dod" },
    forests: locking(6),
    gives: [`pass highEnough @ ${root}`],
  },
  {
    name: "GCC has the worldwide figure",
    profile: { cloud: "gcc" },
    forests: locking(6),
    gives: [`warn notAboveCloud @ ${root}`],
  },
  {
    name: "so has 21Vianet",
    profile: { cloud: "21vianet" },
    forests: locking(19),
    gives: [`warn belowTwice @ ${root}`],
  },
  {
    name: "an unstated cloud is taken as worldwide and said so",
    forests: locking(19),
    gives: [`warn belowTwice @ ${root}`],
    says: "The domain locks an account after 19 failed attempts, the cloud after 10 by default (the worldwide figure; which cloud the tenant is in was not stated). Twice the cloud's figure, 20, is advised.",
  },
  {
    name: "an unread policy is unknown",
    forests: [aForest({ name: root, rootFacts: { passwordPolicy: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`passwordPolicy@${root}`],
  },
]);
