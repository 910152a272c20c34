import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { evidence, manual, pass } from "#domain/checks/outcome.ts";
import { connectorAccounts } from "#domain/derived/sync-accounts.ts";
import { forestsInScope } from "#domain/derived/user-forests.ts";

/**
 * One active sync server for a tenant. Each installation makes an account of its own; which of them is active or in
 * staging mode is not in the directory. Source: Topologies for Microsoft Entra Connect.
 */
export const oneActiveSyncServer = defineEstateCheck({
  id: "one-active-sync-server",
  rules: ["DS-TWO-01"],
  area: "plan",
  evaluate({ estate, profile }) {
    const { found, missing } = connectorAccounts(forestsInScope(estate, profile));
    const details = {
      params: { accounts: found.map(({ account }) => account.samAccountName) },
      evidence: found.map(({ forest, domain, account }) =>
        evidence(account.samAccountName, account.description, { forest, domain, fact: "hybridTraces" }),
      ),
    };
    if (found.length > 1) return manual("several", details);
    // The directory alone never decides this, so what was not read is a question to ask rather than a missing fact.
    if (missing.length > 0) {
      const unread = missing.map(({ forest, domain }) => domain ?? forest);
      return manual("notAllRead", { ...details, params: { ...details.params, unread } });
    }
    return found.length === 1 ? pass("one", details) : pass("none", details);
  },
});
