import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, aKnownOnlyForest, aTrust, failed, type ForestChanges } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoAccountReachesUsers } from "./sso-account-reaches-users.ts";

const a = "a.example.com";
const b = "b.example.net";
const account = { ssoAccounts: [anSsoAccount()] };
type Direction = "inbound" | "outbound" | "two-way";
/** A has the account; B is as told. */
const pair = (ofA: Direction | null, ofB: Direction | null, changes: Partial<ForestChanges> = {}) => [
  aForest({ name: a, traces: account, trusts: ofA === null ? [] : [aTrust({ partner: b, direction: ofA })] }),
  aForest({ name: b, trusts: ofB === null ? [] : [aTrust({ partner: a, direction: ofB })], ...changes }),
];

describeCheck(ssoAccountReachesUsers, [
  {
    name: "a forest without trust to the one with the account is not reached",
    forests: pair(null, null),
    gives: ["pass own", "warn notReached"],
  },
  {
    name: "a forest that the one with the account trusts is reached",
    forests: pair("outbound", "inbound"),
    gives: ["pass own", "pass trusted"],
  },
  {
    name: "two-way trust reaches it too",
    forests: pair("two-way", "two-way"),
    gives: ["pass own", "pass trusted"],
  },
  {
    name: "a trust the other way round does not",
    forests: pair("inbound", "outbound"),
    gives: ["pass own", "warn notReached"],
  },
  {
    name: "nor does one that a side lacks",
    forests: pair("two-way", null),
    gives: ["pass own", "warn notReached"],
  },
  {
    name: "an account in a child domain serves the forest",
    forests: [aForest({ name: a, childDomains: [aDomain({ name: `eu.${a}`, traces: account })] })],
    gives: ["pass own"],
    says: "a.example.com has the account: CN=AZUREADSSOACC,OU=Tier0,DC=corp,DC=example,DC=com.",
  },
  {
    name: "a forest without enabled users needs none",
    forests: pair(null, null, { users: {} }),
    gives: ["pass own", "notApplicable noUsers"],
  },
  {
    name: "where it was never set up there is nothing to reach",
    forests: [aForest({ name: a }), aForest({ name: b })],
    gives: ["notApplicable notSetUp", "notApplicable notSetUp"],
  },
  {
    name: "a forest whose traces were not read may have an account",
    forests: pair(null, null, { rootFacts: { hybridTraces: failed("access-denied") } }),
    gives: ["pass own", "unknown reachUnknown"],
  },
  {
    name: "so may one in an estate where none was found",
    forests: [aForest({ name: a, rootFacts: { hybridTraces: failed("access-denied") } })],
    gives: ["unknown notLookedFor"],
    misses: [`hybridTraces@${a}`],
  },
  {
    name: "a forest that was not read is unknown",
    forests: [...pair(null, null).slice(0, 1), aKnownOnlyForest(b)],
    gives: ["pass own", "unknown reachUnknown"],
  },
]);
