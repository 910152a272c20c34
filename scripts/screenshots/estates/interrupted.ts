import type { EstateFacts } from "#domain/facts/index.ts";
import { aDomain, aForest, aKnownOnlyForest, anEstate, aTrust, failed, skipped } from "#domain/testing/facts.ts";
import { groupHost } from "./group-host.ts";

const forestName = "northwind-traders.example.com";

/** A run that was cancelled: a child domain was being read, another one did not answer, and a partner has no name. */
export function interruptedEstate(): EstateFacts {
  const open = skipped("cancelled");
  const unreached = skipped("domain-not-reached");
  const children = [
    aDomain({
      name: `manufacturing-and-logistics.${forestName}`,
      facts: { users: open, computers: open, hybridTraces: open },
    }),
    aDomain({
      name: `works.${forestName}`,
      facts: {
        domainHead: failed("timeout", {
          asked: `connect to dc1.works.${forestName}:389 and dc2.works.${forestName}:389`,
          detail: "no answer within 10 s each",
        }),
        trusts: unreached,
        passwordPolicy: unreached,
        fineGrainedPolicies: unreached,
        users: unreached,
        computers: unreached,
        hybridTraces: unreached,
      },
    }),
  ];
  const forest = aForest({
    name: forestName,
    origin: "own-domain",
    users: { [forestName]: { enabled: 2650, total: 2790 } },
    trusts: [aTrust({ partner: "alpine-ski-house.example.org" })],
    childDomains: children,
  });
  const partner = aKnownOnlyForest("alpine-ski-house.example.org", {
    code: "name-not-resolved",
    asked: "resolve alpine-ski-house.example.org",
    detail: null,
  });
  return { ...anEstate({ host: groupHost, forests: [forest, partner] }), finishedAt: null };
}
