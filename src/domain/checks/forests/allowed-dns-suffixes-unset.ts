import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** Other DNS suffixes allowed for members hint at a disjoint namespace. Source: Microsoft Entra Connect FAQ. */
export const allowedDnsSuffixesUnset = defineDomainCheck({
  id: "allowed-dns-suffixes-unset",
  rules: ["DS-DISJOINT-02"],
  area: "forests-and-domains",
  needs: ["domainHead"],
  evaluate({ domainHead }, { domain, ref }) {
    const suffixes = domainHead.allowedDnsSuffixes.filter((suffix) => suffix !== domain.name);
    const params = { domain: domain.name, suffixes };
    return suffixes.length === 0
      ? pass("unset", { params })
      : warn("set", {
          params,
          evidence: suffixes.map((suffix) => evidence("msDS-AllowedDNSSuffixes", suffix, ref("domainHead"))),
        });
  },
});
