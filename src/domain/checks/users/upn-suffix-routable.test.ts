import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { upnSuffixRoutable } from "./upn-suffix-routable.ts";

const root = "corp.example.com";
const local = "corp.local";

describeCheck(upnSuffixRoutable, [
  {
    name: "a public suffix passes and a local one warns with its users",
    forests: [aForest({ name: root, users: { [root]: { enabled: 9, total: 9 }, [local]: { enabled: 1, total: 3 } } })],
    gives: [`pass routable @ ${root} # ${root}`, `warn notRoutable @ ${root} # ${local}`],
  },
  {
    name: "the sentence counts enabled users",
    forests: [aForest({ name: root, users: { [local]: { enabled: 1, total: 3 } } })],
    gives: [`warn notRoutable @ ${root} # ${local}`],
    says: "1 enabled user signs in with corp.local, which cannot be a name in the public DNS (top-level domains as of 2025-10-24).",
  },
  {
    name: "a made-up ending warns like a reserved one",
    forests: [aForest({ name: root, users: { "firma.intern": { enabled: 1, total: 3 } } })],
    gives: [`warn notRoutable @ ${root} # firma.intern`],
  },
  {
    name: "a local suffix of disabled users does not count",
    forests: [aForest({ name: root, users: { [local]: { enabled: 0, total: 3 } } })],
    gives: [`notApplicable noUpns @ ${root}`],
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`users@${root}`],
  },
]);
