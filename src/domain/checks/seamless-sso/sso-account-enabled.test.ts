import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoAccountEnabled } from "./sso-account-enabled.ts";

const root = "corp.example.com";
const { dn } = anSsoAccount();
const withAccount = (changes: Parameters<typeof anSsoAccount>[0]) => [
  aForest({ name: root, traces: { ssoAccounts: [anSsoAccount(changes)] } }),
];

describeCheck(ssoAccountEnabled, [
  { name: "an enabled account passes", forests: withAccount({}), gives: [`pass enabled @ ${root} # ${dn}`] },
  {
    name: "a disabled account fails and is named",
    forests: withAccount({ isEnabled: false }),
    gives: [`fail disabled @ ${root} # ${dn}`],
    says: "CN=AZUREADSSOACC,OU=Tier0,DC=corp,DC=example,DC=com is disabled.",
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
