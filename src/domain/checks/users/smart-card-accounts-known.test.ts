import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { smartCardAccountsKnown } from "./smart-card-accounts-known.ts";

const root = "corp.example.com";
const withSome = (smartCardRequired: number) => [
  aForest({ name: root, users: someUsers({ [root]: { enabled: 9, total: 9 } }, { smartCardRequired }) }),
];

describeCheck(smartCardAccountsKnown, [
  { name: "none does not concern the domain", forests: withSome(0), gives: [`notApplicable none @ ${root}`] },
  { name: "one is told", forests: withSome(1), gives: [`pass some @ ${root}`] },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
