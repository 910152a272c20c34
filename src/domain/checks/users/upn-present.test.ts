import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { upnPresent } from "./upn-present.ts";

const root = "corp.example.com";
const withoutUpn = (enabled: number, total: number) => [
  aForest({ name: root, users: someUsers({ [root]: { enabled: 9, total: 9 } }, { withoutUpn: { enabled, total } }) }),
];

describeCheck(upnPresent, [
  { name: "users who all have a UPN pass", forests: withoutUpn(0, 0), gives: [`pass all @ ${root}`] },
  { name: "disabled users without a UPN do not count", forests: withoutUpn(0, 5), gives: [`pass all @ ${root}`] },
  {
    name: "one enabled user without a UPN warns",
    forests: withoutUpn(1, 1),
    gives: [`warn someWithout @ ${root}`],
    says: "1 of 10 enabled users have no UPN.",
  },
  {
    name: "a domain without users is not concerned",
    forests: [aForest({ name: root, users: {} })],
    gives: [`notApplicable noUsers @ ${root}`],
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`users@${root}`],
  },
]);
