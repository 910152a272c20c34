import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest, collected, failed } from "#domain/testing/facts.ts";

import { allowedDnsSuffixesUnset } from "./allowed-dns-suffixes-unset.ts";

const root = "corp.example.com";
const allowing = (...allowedDnsSuffixes: string[]) => [
  aForest({
    name: root,
    rootFacts: { domainHead: collected({ sid: null, functionalLevel: 7, allowedDnsSuffixes }) },
  }),
];

describeCheck(allowedDnsSuffixesUnset, [
  { name: "an empty list passes", forests: allowing(), gives: [`pass unset @ ${root}`] },
  { name: "the domain's own name is no other suffix", forests: allowing(root), gives: [`pass unset @ ${root}`] },
  {
    name: "another suffix warns and is named",
    forests: allowing(root, "servers.example.com"),
    gives: [`warn set @ ${root}`],
    says: "Members of corp.example.com may also carry servers.example.com.",
  },
  {
    name: "an unread domain is unknown",
    forests: [aForest({ name: root, rootFacts: { domainHead: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
  {
    name: "an unread forest gives one unknown",
    forests: [aKnownOnlyForest("other.example.net")],
    gives: ["unknown factMissing"],
    misses: ["domainHead@other.example.net"],
  },
]);
