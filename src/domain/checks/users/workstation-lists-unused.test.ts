import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { workstationListsUnused } from "./workstation-lists-unused.ts";

const root = "corp.example.com";
const withSome = (workstationRestricted: number) => [
  aForest({ name: root, users: someUsers({ [root]: { enabled: 40, total: 44 } }, { workstationRestricted }) }),
];

describeCheck(workstationListsUnused, [
  { name: "no such account passes", forests: withSome(0), gives: [`pass none @ ${root}`] },
  {
    name: "a single one is named with the whole",
    forests: withSome(1),
    gives: [`warn some @ ${root}`],
    says: "1 of 40 enabled users are limited to Log On To workstations.",
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`users@${root}`],
  },
]);
