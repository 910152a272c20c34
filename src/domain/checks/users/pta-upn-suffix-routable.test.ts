import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed, someUsers } from "#domain/testing/facts.ts";

import { ptaUpnSuffixRoutable } from "./pta-upn-suffix-routable.ts";

const root = "corp.example.com";
const some = { enabled: 4, total: 5 };

describeCheck(ptaUpnSuffixRoutable, [
  {
    name: "public suffixes pass",
    forests: [aForest({ name: root, users: { [root]: some, "mail.example.com": some } })],
    gives: [`pass routable @ ${root}`],
    says: "Every suffix in use can be a sign-in name of the cloud: corp.example.com, mail.example.com.",
  },
  {
    name: "a suffix outside the public DNS stops its users",
    forests: [aForest({ name: root, users: { "corp.local": { enabled: 200, total: 210 } } })],
    gives: [`warn cannotSignIn @ ${root} # corp.local`],
    rule: "PTA-UPN-01",
    says: "200 users of 200 enabled cannot sign in by Pass-through Authentication until they have another suffix than corp.local.",
  },
  {
    name: "one such suffix among others is named alone",
    forests: [aForest({ name: root, users: { [root]: some, "corp.local": { enabled: 1, total: 1 } } })],
    gives: [`warn cannotSignIn @ ${root} # corp.local`],
    says: "1 user of 5 enabled cannot sign in by Pass-through Authentication until they have another suffix than corp.local.",
  },
  {
    name: "disabled users do not count",
    forests: [aForest({ name: root, users: { "corp.local": { enabled: 0, total: 9 } } })],
    gives: [`notApplicable noUpns @ ${root}`],
  },
  {
    name: "users without a UPN are not concerned",
    forests: [aForest({ name: root, users: someUsers({}, { withoutUpn: some }) })],
    gives: [`notApplicable noUpns @ ${root}`],
  },
  {
    name: "unread users are unknown",
    forests: [aForest({ name: root, rootFacts: { users: failed("timeout") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`users@${root}`],
  },
]);
