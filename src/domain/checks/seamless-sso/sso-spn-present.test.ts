import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, failed } from "#domain/testing/facts.ts";
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
    name: "a second account in the forest warns for both",
    forests: [
      aForest({
        name: root,
        traces: { ssoAccounts: [anSsoAccount()] },
        childDomains: [aDomain({ name: `eu.${root}`, traces: { ssoAccounts: [anSsoAccount({ dn: `CN=X,${dn}` })] } })],
      }),
    ],
    gives: [`warn severalAccounts @ ${root} # ${dn}`, `warn severalAccounts @ eu.${root} # CN=X,${dn}`],
    rule: "SSO-SPN-01",
  },
  {
    name: "an account in another forest is no second one",
    forests: [root, "b.example.net"].map((name) => aForest({ name, traces: { ssoAccounts: [anSsoAccount()] } })),
    gives: [`pass present @ b.example.net # ${dn}`, `pass present @ ${root} # ${dn}`],
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
