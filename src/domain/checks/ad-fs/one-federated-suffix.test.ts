import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { oneFederatedSuffix } from "./one-federated-suffix.ts";

const root = "corp.example.com";
const using = (...suffixes: readonly string[]) => [
  aForest({ name: root, users: Object.fromEntries(suffixes.map((name) => [name, { enabled: 3, total: 4 }])) }),
];

describeCheck(oneFederatedSuffix, [
  { name: "one suffix passes", forests: using(root), gives: ["pass one"] },
  { name: "one below another needs no issuer of its own", forests: using("example.com", root), gives: ["pass one"] },
  {
    name: "two that are not below one another warn",
    forests: using("works.example.net", root),
    gives: ["warn several"],
    says: `Enabled users sign in with ${root}, works.example.net, which are not below one another.`,
  },
  {
    name: "a suffix of disabled accounts does not count",
    forests: [
      aForest({ name: root, users: { [root]: { enabled: 1, total: 1 }, "old.example.net": { enabled: 0, total: 9 } } }),
    ],
    gives: ["pass one"],
  },
  {
    name: "users that were not read leave it open",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: ["unknown notAllRead"],
    misses: [`users@${root}`],
  },
]);
