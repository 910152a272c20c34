import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { sourceAnchorUnused } from "./source-anchor-unused.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const anchored = (withConsistencyGuid: number) =>
  someUsers({ [root]: { enabled: 9, total: 9 } }, { withConsistencyGuid });
const syncAccount = {
  samAccountName: "MSOL_1a2b3c4d5e6f",
  kind: "connect-connector",
  description: null,
  isEnabled: true,
  createdAt: null,
} as const;

describeCheck(sourceAnchorUnused, [
  {
    name: "an empty attribute passes",
    forests: [aForest({ name: root, users: anchored(0) })],
    gives: [`pass empty @ ${root}`],
  },
  {
    name: "one value that nothing explains warns",
    forests: [aForest({ name: root, users: anchored(1) })],
    gives: [`warn writerUnknown @ ${root}`],
    says: "1 account has mS-DS-ConsistencyGuid set, and nothing in the forest shows a sync product.",
  },
  {
    name: "a planned sync explains nothing",
    forests: [aForest({ name: root, users: anchored(1) })],
    profile: { directorySync: "planned" },
    gives: [`warn writerUnknown @ ${root}`],
  },
  {
    name: "a sync that is stated to be present explains it",
    forests: [aForest({ name: root, users: anchored(5) })],
    profile: { directorySync: "present" },
    gives: [`pass syncStated @ ${root}`],
  },
  {
    name: "a sync account in another domain of the forest explains it",
    forests: [
      aForest({
        name: root,
        traces: { syncAccounts: [syncAccount] },
        childDomains: [aDomain({ name: child, users: anchored(5) })],
      }),
    ],
    gives: [`pass empty @ ${root}`, `pass syncTraced @ ${child}`],
  },
  {
    name: "unread traces leave the writer unknown",
    forests: [aForest({ name: root, users: anchored(5), rootFacts: { hybridTraces: failed("access-denied") } })],
    gives: [`unknown tracesUnknown @ ${root}`],
    misses: [`hybridTraces@${root}`],
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
