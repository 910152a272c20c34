import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest } from "#domain/testing/facts.ts";

import { replicationRightsGranted } from "./replication-rights-granted.ts";

const corp = aForest({ name: "corp.example.com", childDomains: [aDomain({ name: "eu.corp.example.com" })] });

describeCheck(replicationRightsGranted, [
  {
    name: "every domain in scope is named",
    forests: [corp, aForest({ name: "fabrikam.example.net" })],
    profile: { forestsOutOfScope: ["fabrikam.example.net"] },
    gives: ["manual notVisible"],
    says: "Whether the AD DS Connector account holds both rights is to be looked at in corp.example.com, eu.corp.example.com.",
  },
  { name: "without domains it is still to be looked at", forests: [], gives: ["manual noDomains"] },
]);
