import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import type { FactRef } from "#domain/checks/finding.ts";
import { ssoAccounts } from "#domain/derived/sso-accounts.ts";
import { enabledUsers } from "#domain/derived/suffixes.ts";
import { trustLink, type TrustLink } from "#domain/derived/trust-link.ts";

/** Users get a ticket to an account in another forest only when that forest trusts theirs. */
function isTrusting(link: TrustLink): boolean {
  return link.kind === "forest" && !link.isOneSided && (link.direction === "two-way" || link.direction === "outbound");
}

/**
 * Where Seamless SSO was set up, each forest with users has AZUREADSSOACC or is trusted by a forest that has it. Whether
 * it is turned on is a setting of the tenant. Source: Troubleshoot Seamless SSO.
 */
export const ssoAccountReachesUsers = defineForestCheck({
  id: "sso-account-reaches-users",
  rules: ["SSO-ACC-01"],
  area: "seamless-sso",
  needs: [],
  evaluate(_, { estate, forest }) {
    const own = ssoAccounts(forest);
    const params = { forest: forest.name };
    if (own.dns.length > 0) return pass("own", { params: { ...params, accounts: [...own.dns] } });
    const others = estate.forests.filter((other) => other !== forest && ssoAccounts(other).dns.length > 0);
    if (others.length === 0) {
      return own.missing.length > 0
        ? notKnown("notLookedFor", own.missing, { params })
        : notApplicable("notSetUp", { params });
    }
    const users = enabledUsers(forest);
    if (users.known && users.value === 0) return notApplicable("noUsers", { params });
    const links = others.map((other) => ({ other, link: trustLink(estate, other, forest) }));
    const trusting = links.find(({ link }) => link.known && isTrusting(link.value));
    if (trusting !== undefined) return pass("trusted", { params: { ...params, holder: trusting.other.name } });
    const missing = [...own.missing, ...links.flatMap(({ link }) => (link.known ? [] : link.missing))];
    const holders = others.map((other) => other.name);
    if (missing.length > 0) return notKnown("reachUnknown", missing, { params: { ...params, holders } });
    return warn("notReached", {
      params: { ...params, holders },
      evidence: others.flatMap((other) => {
        const fact: FactRef = { forest: other.name, domain: null, fact: "hybridTraces" };
        return ssoAccounts(other).dns.map((dn) => evidence("AZUREADSSOACC", dn, fact));
      }),
    });
  },
});
