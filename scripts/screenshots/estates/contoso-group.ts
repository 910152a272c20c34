import type { EstateFacts } from "#domain/facts/index.ts";
import {
  aDomain,
  aDomainController,
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  topLevelName,
} from "#domain/testing/facts.ts";
import { groupHost } from "./group-host.ts";

/** Two controllers for each domain of a forest; those of its root hold every role of the forest. */
const controllers = (...domains: readonly string[]) =>
  domains.flatMap((domain, index) => [
    aDomainController(domain, `${domain.split(".")[0]?.toUpperCase() ?? ""}-DC01`, {
      roles: [
        ...(index === 0 ? (["schema-master", "domain-naming-master"] as const) : []),
        "pdc-emulator",
        "rid-master",
        "infrastructure-master",
      ],
    }),
    aDomainController(domain, `${domain.split(".")[0]?.toUpperCase() ?? ""}-DC02`, { addresses: ["192.0.2.11"] }),
  ]);

const users = (enabled: number): { readonly enabled: number; readonly total: number } => ({
  enabled,
  total: Math.round(enabled * 1.04),
});

/**
 * The estate of the target pictures, as far as it can be told by what is read today: two forests that trust each other,
 * a suffix on each side that the other has not enabled, a child domain that was read in part, and two names that only
 * trusts know.
 */
export function contosoGroup(): EstateFacts {
  const silent = failed("timeout", {
    asked: "search CN=Computers,DC=works,DC=fabrikam,DC=example,DC=net on dc1.works.fabrikam.example.net:389",
    detail: "no answer within 30 s",
  });
  const contoso = aForest({
    name: "contoso.example.com",
    origin: "own-domain",
    upnSuffixes: ["contoso-group.example.net"],
    users: { "contoso.example.com": users(6920), "contoso-group.example.net": users(1200) },
    lockoutThreshold: 10,
    trusts: [
      aTrust({
        partner: "fabrikam.example.net",
        namespaces: [
          topLevelName("fabrikam.example.net"),
          topLevelName("fabrikam-retail.example.net"),
          topLevelName("fabrikam-works.example.net", "disabled-new"),
          domainInfo("fabrikam.example.net"),
          domainInfo("works.fabrikam.example.net"),
        ],
      }),
      aTrust({ partner: "tailspin.example.net", direction: "outbound", namespaces: { status: "absent" } }),
    ],
    domainControllers: controllers("contoso.example.com", "emea.contoso.example.com", "amer.contoso.example.com"),
    childDomains: [
      aDomain({ name: "emea.contoso.example.com", users: { "contoso.example.com": users(30_210) } }),
      aDomain({ name: "amer.contoso.example.com", users: { "contoso.example.com": users(23_070) } }),
    ],
  });
  const fabrikam = aForest({
    name: "fabrikam.example.net",
    functionalLevel: 6,
    upnSuffixes: ["fabrikam-works.example.net", "fabrikam-retail.example.net"],
    users: {
      "fabrikam.example.net": users(3902),
      "fabrikam-works.example.net": users(1214),
      "fabrikam-retail.example.net": users(611),
      "fabrikam.local": users(38),
    },
    trusts: [
      aTrust({
        partner: "contoso.example.com",
        namespaces: [
          topLevelName("contoso.example.com"),
          topLevelName("contoso-group.example.net", "disabled-new"),
          domainInfo("contoso.example.com"),
          domainInfo("emea.contoso.example.com"),
          domainInfo("amer.contoso.example.com"),
        ],
      }),
      aTrust({ partner: "wingtip.example.net", kind: "external", direction: "outbound" }),
    ],
    domainControllers: controllers("fabrikam.example.net", "works.fabrikam.example.net"),
    childDomains: [
      aDomain({
        name: "works.fabrikam.example.net",
        users: { "fabrikam-works.example.net": users(640) },
        facts: { computers: silent, hybridTraces: silent },
      }),
    ],
  });
  return anEstate({
    host: groupHost,
    forests: [contoso, fabrikam, aKnownOnlyForest("tailspin.example.net")],
  });
}
