import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoSpnPresent } from "./sso-spn-present.ts";

const root = "corp.example.com";
const { dn } = anSsoAccount();
const withAccount = (changes: Parameters<typeof anSsoAccount>[0]) => [
  aForest({ name: root, traces: { ssoAccounts: [anSsoAccount(changes)] } }),
];

describeCheck(ssoSpnPresent, [
  { name: "the service name passes", forests: withAccount({}), gives: [`pass present @ ${root} # ${dn}`] },
  {
    name: "its spelling and class do not matter",
    forests: withAccount({ servicePrincipalNames: ["http/AutoLogon.MicrosoftAzureAD-SSO.com"] }),
    gives: [`pass present @ ${root} # ${dn}`],
  },
  {
    name: "no service name warns",
    forests: withAccount({ servicePrincipalNames: [] }),
    gives: [`warn absent @ ${root} # ${dn}`],
  },
  {
    name: "the name of an older host alone warns",
    forests: withAccount({ servicePrincipalNames: ["HOST/aadg.windows.net.nsatc.net"] }),
    gives: [`warn absent @ ${root} # ${dn}`],
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
