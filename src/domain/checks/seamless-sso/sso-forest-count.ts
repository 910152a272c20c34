import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";
import { forestsInScope } from "#domain/derived/user-forests.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** From 30 forests on the setup wizard cannot turn Seamless SSO on. Source: Troubleshoot Seamless SSO. */
export const ssoForestCount = defineEstateCheck({
  id: "sso-forest-count",
  rules: ["SSO-FOREST-03"],
  area: "seamless-sso",
  evaluate({ estate, profile }) {
    const forests = forestsInScope(estate, profile).length;
    const limit = limits.seamlessSso.scriptOnlyForests;
    const params = { forests, limit };
    return forests < limit ? pass("few", { params }) : warn("many", { params });
  },
});
