import type { HybridTraces } from "#domain/facts/hybrid-traces.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomain, aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { oneActiveSyncServer } from "./one-active-sync-server.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
type Account = HybridTraces["syncAccounts"][number];
const account = (samAccountName: string, changes: Partial<Account> = {}): Account => ({
  samAccountName,
  kind: "connect-connector",
  description: `Made on server ${samAccountName}.`,
  isEnabled: true,
  createdAt: null,
  ...changes,
});
const withAccounts = (...syncAccounts: Account[]) => aForest({ name: root, traces: { syncAccounts } });

describeCheck(oneActiveSyncServer, [
  { name: "no account passes", forests: [withAccounts()], gives: ["pass none"] },
  {
    name: "one account passes and is named",
    forests: [withAccounts(account("MSOL_1"))],
    gives: ["pass one"],
    says: "One sync server has left its account: MSOL_1.",
  },
  {
    name: "two accounts in different domains are to be looked at",
    forests: [
      aForest({
        name: root,
        traces: { syncAccounts: [account("MSOL_2")] },
        childDomains: [aDomain({ name: child, traces: { syncAccounts: [account("MSOL_1")] } })],
      }),
    ],
    gives: ["manual several"],
    says: "Several sync servers have left accounts: MSOL_1, MSOL_2. Which of them are active cannot be seen here; their descriptions name the servers.",
  },
  {
    name: "the same name in two forests is one server",
    forests: [
      withAccounts(account("MSOL_1")),
      aForest({ name: "fabrikam.example.net", traces: { syncAccounts: [account("msol_1")] } }),
    ],
    gives: ["pass one"],
  },
  {
    name: "accounts of other products and disabled ones do not count",
    forests: [
      withAccounts(
        account("MSOL_1"),
        account("MSOL_2", { isEnabled: false }),
        account("AAD_3", { kind: "connect-service" }),
        account("provAgentgMSA$", { kind: "cloud-sync" }),
      ),
    ],
    gives: ["pass one"],
  },
  {
    name: "one account and a domain not looked at is to be asked",
    forests: [
      aForest({
        name: root,
        traces: { syncAccounts: [account("MSOL_1")] },
        childDomains: [aDomain({ name: child, facts: { hybridTraces: failed("timeout") } })],
      }),
    ],
    gives: ["manual notAllRead"],
    says: "Accounts of sync servers could not be looked for in eu.corp.example.com.",
  },
  {
    name: "so is a forest not read",
    forests: [withAccounts(), aKnownOnlyForest("other.example.net")],
    gives: ["manual notAllRead"],
    says: "Accounts of sync servers could not be looked for in other.example.net.",
  },
  {
    name: "a forest left out of the move is not asked about",
    forests: [withAccounts(), aKnownOnlyForest("other.example.net")],
    profile: { forestsOutOfScope: ["other.example.net"] },
    gives: ["pass none"],
  },
  {
    name: "two accounts are enough whatever was not read",
    forests: [withAccounts(account("MSOL_1"), account("MSOL_2")), aKnownOnlyForest("other.example.net")],
    gives: ["manual several"],
  },
]);
