import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, collected, failed } from "#domain/testing/facts.ts";

import { lockoutDurationBelowCloud } from "./lockout-duration-below-cloud.ts";

const root = "corp.example.com";
const lockedFor = (lockoutDurationMinutes: number | null, lockoutThreshold = 20) => [
  aForest({
    name: root,
    rootFacts: {
      passwordPolicy: collected({
        minPasswordLength: 12,
        isComplexityRequired: true,
        maxPasswordAgeDays: null,
        lockoutThreshold,
        lockoutDurationMinutes,
        lockoutWindowMinutes: 30,
      }),
    },
  }),
];

describeCheck(lockoutDurationBelowCloud, [
  { name: "30 minutes warn", forests: lockedFor(30), gives: [`warn notShorter @ ${root}`] },
  {
    name: "exactly the cloud's 60 seconds warn",
    forests: lockedFor(1),
    gives: [`warn notShorter @ ${root}`],
    says: "The domain keeps an account locked for 1 minute; a first lockout in the cloud lasts 60 seconds and grows with each further one.",
  },
  { name: "half a minute passes", forests: lockedFor(0.5), gives: [`pass shorter @ ${root}`] },
  { name: "until unlocked warns", forests: lockedFor(null), gives: [`warn untilUnlocked @ ${root}`] },
  {
    name: "a domain that never locks is not concerned",
    forests: lockedFor(null, 0),
    gives: [`notApplicable neverLocks @ ${root}`],
  },
  {
    name: "an unread policy is unknown",
    forests: [aForest({ name: root, rootFacts: { passwordPolicy: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
