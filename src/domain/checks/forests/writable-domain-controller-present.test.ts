import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aDomainController, aForest, failed } from "#domain/testing/facts.ts";

import { writableDomainControllerPresent } from "./writable-domain-controller-present.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const branch = aDomainController(child, "BR1", { isReadOnly: true });
const twoDomains = (...controllers: ReturnType<typeof aDomainController>[]) => [
  aForest({
    name: root,
    childDomains: [aDomain({ name: child })],
    domainControllers: [aDomainController(root, "DC1"), ...controllers],
  }),
];

describeCheck(writableDomainControllerPresent, [
  {
    name: "one writable controller in each domain passes for each",
    forests: twoDomains(branch, aDomainController(child, "EU1")),
    gives: [`pass present # ${root}`, `pass present # ${child}`],
    says: "corp.example.com has 1 writable domain controller.",
  },
  {
    name: "a domain with read-only controllers only fails",
    forests: twoDomains(branch),
    gives: [`pass present # ${root}`, `fail onlyReadOnly # ${child}`],
  },
  {
    name: "a domain without any controller fails",
    forests: twoDomains(),
    gives: [`pass present # ${root}`, `fail none # ${child}`],
  },
  {
    name: "a controller of an unknown domain leaves the domain without one unknown",
    forests: twoDomains(aDomainController(child, "EU1", { domain: null })),
    gives: [`pass present # ${root}`, `unknown controllersUnplaced # ${child}`],
  },
  {
    name: "without the list of controllers nothing is known",
    forests: [aForest({ name: root, facts: { domainControllers: failed("timeout") } })],
    gives: ["unknown factMissing"],
    misses: [`domainControllers@${root}`],
  },
]);
