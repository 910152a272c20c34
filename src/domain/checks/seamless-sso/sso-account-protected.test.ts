import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoAccountProtected } from "./sso-account-protected.ts";

const root = "corp.example.com";
const { dn } = anSsoAccount();
const withAccount = (changes: Parameters<typeof anSsoAccount>[0]) => [
  aForest({ name: root, traces: { ssoAccounts: [anSsoAccount(changes)] } }),
];

describeCheck(ssoAccountProtected, [
  {
    name: "an account apart and without delegation passes",
    forests: withAccount({}),
    gives: [`pass protected @ ${root} # ${dn}`],
  },
  {
    name: "delegation warns",
    forests: withAccount({ hasDelegation: true }),
    gives: [`warn delegation @ ${root} # ${dn}`],
  },
  {
    name: "the Computers container warns",
    forests: withAccount({ isInComputersContainer: true }),
    gives: [`warn openContainer @ ${root} # ${dn}`],
  },
  {
    name: "both at once are said together",
    forests: withAccount({ hasDelegation: true, isInComputersContainer: true }),
    gives: [`warn both @ ${root} # ${dn}`],
  },
  {
    name: "a domain without the account is not concerned",
    forests: [aForest({ name: root })],
    gives: [`notApplicable notSetUp @ ${root}`],
  },
  {
    name: "unread traces are unknown",
    forests: [aForest({ name: root, rootFacts: { hybridTraces: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`hybridTraces@${root}`],
  },
]);
