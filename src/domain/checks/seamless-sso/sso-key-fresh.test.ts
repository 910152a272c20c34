import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoKeyFresh } from "./sso-key-fresh.ts";

const root = "corp.example.com";
const { dn } = anSsoAccount();
const withAccount = (changes: Parameters<typeof anSsoAccount>[0]) => [
  aForest({ name: root, traces: { ssoAccounts: [anSsoAccount(changes)] } }),
];

describeCheck(ssoKeyFresh, [
  {
    name: "a key of today passes",
    forests: withAccount({ keySetAt: "2026-11-25T08:00:00Z" }),
    gives: [`pass fresh @ ${root} # ${dn}`],
  },
  {
    name: "a key of exactly 30 days passes",
    forests: withAccount({ keySetAt: "2026-10-26T09:00:00Z" }),
    gives: [`pass fresh @ ${root} # ${dn}`],
  },
  {
    name: "a second more warns with the age in whole days",
    forests: withAccount({ keySetAt: "2026-10-26T08:59:59Z" }),
    gives: [`warn old @ ${root} # ${dn}`],
    says: "The key of CN=AZUREADSSOACC,OU=Tier0,DC=corp,DC=example,DC=com is more than 30 days old; a new one every 30 days is advised.",
  },
  {
    name: "the same key ages with the time of the evaluation",
    forests: withAccount({ keySetAt: "2026-11-25T08:00:00Z" }),
    now: "2027-02-25T08:00:00Z",
    gives: [`warn old @ ${root} # ${dn}`],
  },
  {
    name: "a key whose date was not read is unknown",
    forests: withAccount({ keySetAt: null }),
    gives: [`unknown ageUnknown @ ${root} # ${dn}`],
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
