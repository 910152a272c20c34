import { describe, expect, test } from "vitest";

import type { HybridTraces } from "#domain/facts/hybrid-traces.ts";
import { aDomain, aForest, failed } from "#domain/testing/facts.ts";

import { connectorAccounts } from "./sync-accounts.ts";

type Account = HybridTraces["syncAccounts"][number];
const account = (samAccountName: string): Account => ({
  samAccountName,
  kind: "connect-connector",
  description: null,
  isEnabled: true,
  createdAt: null,
});

describe("accounts of sync servers", () => {
  test("come sorted by name, each with the first place it was found in", () => {
    const forest = aForest({
      name: "corp.example.com",
      traces: { syncAccounts: [account("MSOL_B")] },
      childDomains: [
        aDomain({ name: "eu.corp.example.com", traces: { syncAccounts: [account("msol_b"), account("MSOL_A")] } }),
      ],
    });
    const { found, missing } = connectorAccounts([forest]);
    expect(found.map((one) => `${one.account.samAccountName} in ${one.domain}`)).toEqual([
      "MSOL_A in eu.corp.example.com",
      "MSOL_B in corp.example.com",
    ]);
    expect(missing).toEqual([]);
  });

  test("may be in domains that are not listed", () => {
    const forest = aForest({ name: "corp.example.com", facts: { partitions: failed("timeout") } });
    expect(connectorAccounts([forest])).toMatchObject({ found: [], missing: [{ fact: "partitions" }] });
  });
});
