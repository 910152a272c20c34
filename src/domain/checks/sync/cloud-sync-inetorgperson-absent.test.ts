import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { cloudSyncInetorgpersonAbsent } from "./cloud-sync-inetorgperson-absent.ts";

const root = "corp.example.com";
const withSome = (inetOrgPersons: number) => [
  aForest({ name: root, users: someUsers({ [root]: { enabled: 9, total: 9 } }, { inetOrgPersons }) }),
];

describeCheck(cloudSyncInetorgpersonAbsent, [
  { name: "none passes", forests: withSome(0), gives: [`pass none @ ${root}`] },
  {
    name: "one fails",
    forests: withSome(1),
    gives: [`fail some @ ${root}`],
    says: "1 of 9 enabled users are inetOrgPersons.",
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
