import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, failed } from "#domain/testing/facts.ts";

import { upnSuffixRegistered } from "./upn-suffix-registered.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const ten = { enabled: 10, total: 12 };

describeCheck(upnSuffixRegistered, [
  {
    name: "domain names and registered suffixes pass",
    forests: [
      aForest({
        name: root,
        upnSuffixes: ["mail.example.com"],
        users: { [root]: ten, "mail.example.com": ten },
        childDomains: [aDomain({ name: child })],
      }),
    ],
    gives: ["pass allRegistered"],
    says: "Every suffix in use is registered (corp.example.com, eu.corp.example.com, mail.example.com).",
  },
  {
    name: "a suffix registered nowhere warns with its users",
    forests: [aForest({ name: root, users: { [root]: ten, "mail.example.com": ten } })],
    gives: ["warn notRegistered # mail.example.com"],
    says: "10 enabled users sign in with mail.example.com, which is neither a domain of the forest nor one of its UPN suffixes.",
  },
  {
    name: "a name below a registered suffix is not registered by it",
    forests: [aForest({ name: root, users: { "eu.corp.example.com": ten } })],
    gives: ["warn notRegistered # eu.corp.example.com"],
  },
  {
    name: "a stray suffix of disabled users does not count",
    forests: [aForest({ name: root, users: { [root]: ten, "old.example.com": { enabled: 0, total: 4 } } })],
    gives: ["pass allRegistered"],
  },
  {
    name: "a forest without UPNs is not concerned",
    forests: [aForest({ name: root, users: {} })],
    gives: ["notApplicable noUpns"],
  },
  {
    name: "unread users of one domain leave the forest unknown",
    forests: [
      aForest({
        name: root,
        upnSuffixes: [],
        childDomains: [aDomain({ name: child, facts: { users: failed("timeout") } })],
      }),
    ],
    gives: ["unknown usersUnknown"],
    misses: [`users@${child}`],
  },
  {
    name: "unread crossRefs are unknown",
    forests: [aForest({ name: root, facts: { partitions: failed("access-denied") } })],
    gives: ["unknown factMissing"],
    misses: [`partitions@${root}`],
  },
]);
