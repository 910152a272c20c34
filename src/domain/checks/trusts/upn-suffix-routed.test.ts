import type { NamespaceRecord } from "#domain/facts/trusts.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import {
  aDomain,
  aForest,
  aKnownOnlyForest,
  aTrust,
  domainInfo,
  exclusion,
  failed,
  topLevelName,
  type ForestChanges,
} from "#domain/testing/facts.ts";

import { upnSuffixRouted } from "./upn-suffix-routed.ts";

const a = "a.example.com";
const b = "b.example.net";
const mail = "mail.example.org";
const some = { enabled: 12, total: 14 };

/** A serves B over a trust with these records; B has no users in A's eyes but those given, A keeps its own. */
const pair = (
  records: readonly NamespaceRecord[],
  users: NonNullable<ForestChanges["users"]> = { [b]: some },
  serving: Partial<ForestChanges> = {},
) => [
  aForest({ name: a, users: {}, trusts: [aTrust({ partner: b, namespaces: records })], ...serving }),
  aForest({ name: b, users, trusts: [aTrust({ partner: a })] }),
];
const gives = (verdict: string, suffix = b) => [`${verdict} ${a} > ${b} # ${suffix}`];

describeCheck(upnSuffixRouted, [
  { name: "an enabled suffix passes", forests: pair([topLevelName(b)]), gives: gives("pass routed") },
  {
    name: "a suffix that was not registered fails with its users",
    forests: pair([topLevelName(b)], { [mail]: some, [b]: some }),
    gives: [...gives("pass routed"), ...gives("fail not-registered", mail)],
  },
  {
    name: "a registered suffix without a record fails",
    forests: pair([], { [b]: some }),
    gives: gives("fail not-listed"),
    rule: "PTA-SUFFIX-01",
  },
  {
    name: "whether a suffix is registered does not matter when that is not known",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b, namespaces: [] })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a })], facts: { forest: failed("timeout") } }),
    ],
    gives: gives("fail not-listed"),
  },
  {
    name: "a suffix that no tenant can verify is not concerned",
    forests: pair([topLevelName(b)], { "b.local": some, [b]: some }),
    gives: [...gives("pass routed"), ...gives("notApplicable notPublic", "b.local")],
  },
  {
    name: "a suffix added later fails",
    forests: pair([topLevelName(b, "disabled-new")]),
    gives: gives("fail disabled-new"),
    rule: "PTA-SUFFIX-02",
    says: "12 enabled users sign in with b.example.net. The trust holds that suffix as disabled (new): it was added after the trust was made and never enabled.",
  },
  {
    name: "a suffix that an administrator disabled fails",
    forests: pair([topLevelName(b, "disabled-by-admin")]),
    gives: gives("fail disabled-by-admin"),
    rule: "PTA-SUFFIX-02",
  },
  {
    name: "a suffix in conflict fails",
    forests: pair([topLevelName(b, "conflict")]),
    gives: gives("fail conflict"),
    rule: "PTA-SUFFIX-03",
  },
  {
    name: "a blocked domain fails",
    forests: pair([topLevelName(b), domainInfo(b, { isSidBlocked: true })]),
    gives: gives("fail domain-blocked"),
    rule: "PTA-SUFFIX-03",
  },
  {
    name: "an excluded suffix fails",
    forests: pair([topLevelName(b), exclusion(b)]),
    gives: gives("fail excluded"),
    rule: "PTA-SUFFIX-04",
  },
  {
    name: "a suffix that the serving forest owns fails",
    forests: pair([topLevelName(mail)], { [mail]: some }, { upnSuffixes: [mail] }),
    gives: gives("fail owned-by-asking-forest", mail),
    rule: "PTA-SUFFIX-03",
  },
  {
    name: "a suffix that both forests use fails, though the trust routes it",
    forests: pair([topLevelName(mail)], { [mail]: some }, { users: { [mail]: some } }),
    profile: { agentForests: [a] },
    gives: [`fail usedByBoth ${a} > ${b} # ${mail}`, `fail usedByBoth ${b} > ${a} # ${mail}`],
    rule: "PTA-SUFFIX-03",
  },
  {
    name: "a suffix of disabled users does not count",
    forests: pair([topLevelName(b)], { [b]: some, [mail]: { enabled: 0, total: 3 } }),
    gives: gives("pass routed"),
  },
  {
    name: "a trust that points the other way holds no names yet",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b, direction: "inbound" })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a, direction: "outbound" })] }),
    ],
    gives: [`notApplicable noOutboundHalf ${a} > ${b}`],
  },
  {
    name: "without a forest trust nothing is routed",
    forests: [aForest({ name: a, users: {} }), aForest({ name: b })],
    gives: [`notApplicable noForestTrust ${a} > ${b}`],
  },
  {
    name: "a serving forest without the object that the other side has routes nothing",
    forests: [aForest({ name: a, users: {} }), aForest({ name: b, trusts: [aTrust({ partner: a })] })],
    gives: [`notApplicable noOwnHalf ${a} > ${b}`],
  },
  {
    name: "absent trust information is unknown",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b, namespaces: { status: "absent" } })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a })] }),
    ],
    gives: [`unknown absent ${a} > ${b}`],
    rule: "PTA-SUFFIX-05",
    misses: [`trusts@${a}`],
    says: "The trust object in a.example.com carries no forest trust information, so routing is not known. Validate the trust and look its name suffixes up by hand.",
  },
  {
    name: "trust information that does not decode is unknown",
    forests: [
      aForest({
        name: a,
        users: {},
        trusts: [aTrust({ partner: b, namespaces: { status: "unreadable", reason: "cut short" } })],
      }),
      aForest({ name: b, trusts: [aTrust({ partner: a })] }),
    ],
    gives: [`unknown unreadable ${a} > ${b}`],
    rule: "PTA-SUFFIX-05",
  },
  {
    name: "names are not taken from the other side of the trust",
    forests: [aKnownOnlyForest(a), aForest({ name: b, trusts: [aTrust({ partner: a })] })],
    profile: { agentForests: [a] },
    gives: [`unknown onlyOtherSideRead ${a} > ${b}`, `unknown suffixesUnknown ${b} > ${a}`],
    misses: [`trusts@${a}`],
  },
  {
    name: "a serving forest whose root could not be read is unknown",
    forests: [
      aForest({ name: a, users: {}, rootFacts: { trusts: failed("timeout") } }),
      aForest({ name: b, trusts: [aTrust({ partner: a })] }),
    ],
    gives: [`unknown onlyOtherSideRead ${a} > ${b}`],
    rule: "PTA-SUFFIX-05",
    misses: [`trusts@${a}`],
  },
  {
    name: "unread users of the served forest leave it unknown",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a })], rootFacts: { users: failed("timeout") } }),
    ],
    gives: [`unknown suffixesUnknown ${a} > ${b}`],
    misses: [`users@${b}`],
  },
  {
    name: "one unread domain of the served forest leaves the verdicts on the others standing",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b, namespaces: [topLevelName(b, "conflict")] })] }),
      aForest({
        name: b,
        users: { [b]: some },
        trusts: [aTrust({ partner: a })],
        childDomains: [aDomain({ name: `eu.${b}`, facts: { users: failed("timeout") } })],
      }),
    ],
    gives: [...gives("fail conflict"), `unknown suffixesUnknown ${a} > ${b}`],
  },
  {
    name: "unread users of the serving forest could use the same suffix",
    forests: [
      aForest({ name: a, trusts: [aTrust({ partner: b })], rootFacts: { users: failed("timeout") } }),
      aForest({ name: b, users: { [b]: some }, trusts: [aTrust({ partner: a })] }),
    ],
    gives: [...gives("pass routed"), `unknown suffixesUnknown ${a} > ${b}`, `unknown suffixesUnknown ${b} > ${a}`],
  },
  {
    name: "unread suffixes of the serving forest leave it unknown",
    forests: pair([topLevelName(b)], { [b]: some }, { facts: { forest: failed("timeout") } }),
    gives: [`unknown suffixesUnknown ${a} > ${b}`],
    misses: [`forest@${a}`],
  },
  {
    name: "a served forest of users without UPN is not concerned",
    forests: [
      aForest({ name: a, users: {}, trusts: [aTrust({ partner: b })] }),
      aForest({ name: b, users: {}, trusts: [aTrust({ partner: a })] }),
    ],
    gives: [`notApplicable noUpns ${a} > ${b}`, `notApplicable noUpns ${b} > ${a}`],
  },
  {
    name: "forests of which neither was read are unknown",
    forests: [aKnownOnlyForest(a), aKnownOnlyForest(b)],
    profile: { agentForests: [a] },
    gives: [`unknown factMissing ${a} > ${b}`],
  },
]);
