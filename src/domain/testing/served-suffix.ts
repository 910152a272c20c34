import type { CheckContext } from "#domain/checks/define-check.ts";
import { emptyProfile } from "#domain/facts/profile.ts";

import { testInstant } from "./envelopes.ts";
import { aForest, anEstate } from "./facts.ts";
import { aTrust, domainInfo, topLevelName } from "./trusts.ts";

/** Agents in one forest, users in another, and the suffix that those users sign in with. */
export const servedSuffix = {
  agents: "contoso.example.com",
  users: "fabrikam.example.net",
  suffix: "merged.example.net",
} as const;

/** Two forests with a two-way forest trust whose record of {@link servedSuffix} has this state. */
export function withServedSuffix(state: "enabled" | "disabled-new"): CheckContext {
  const { agents, users, suffix } = servedSuffix;
  const namespaces = [topLevelName(users), topLevelName(suffix, state), domainInfo(users)];
  return {
    estate: anEstate({
      forests: [
        aForest({ name: agents, trusts: [aTrust({ partner: users, namespaces })] }),
        aForest({
          name: users,
          upnSuffixes: [suffix],
          users: { [suffix]: { enabled: 23, total: 23 } },
          trusts: [aTrust({ partner: agents })],
        }),
      ],
    }),
    profile: { ...emptyProfile, agentForests: [agents] },
    now: testInstant,
  };
}
