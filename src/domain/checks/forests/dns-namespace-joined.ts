import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass } from "#domain/checks/outcome.ts";

/** Domain controllers carry the DNS suffix of their domain. Source: Microsoft Entra Connect FAQ (disjoint namespace). */
export const dnsNamespaceJoined = defineForestCheck({
  id: "dns-namespace-joined",
  rules: ["DS-DISJOINT-01"],
  area: "forests-and-domains",
  needs: ["domainControllers"],
  evaluate({ domainControllers }, { forest, ref }) {
    const named = domainControllers.flatMap(({ name, hostName, domain }) =>
      hostName === null || domain === null ? [] : [{ name, hostName, domain }],
    );
    const missing = { fact: "domainControllers", forest: forest.name, domain: null, cause: "not-found" } as const;
    if (named.length === 0) return notKnown("namesUnknown", [missing]);
    const apart = named
      .filter(({ hostName, domain }) => hostName.slice(hostName.indexOf(".") + 1) !== domain)
      .map(({ name, hostName, domain }) =>
        fail("disjoint", {
          object: name,
          params: { hostName, domain },
          evidence: [evidence("dNSHostName", hostName, ref("domainControllers"))],
        }),
      );
    const unnamed = domainControllers
      .filter(({ hostName, domain }) => hostName === null || domain === null)
      .map(({ name }) =>
        notKnown("nameUnknown", [missing], {
          object: name,
          params: { name },
          evidence: [evidence("dNSHostName", null, ref("domainControllers"))],
        }),
      );
    if (apart.length + unnamed.length > 0) return [...apart, ...unnamed];
    return pass("joined", { params: { controllers: named.length } });
  },
});
