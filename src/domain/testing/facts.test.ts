import { describe, expect, it } from "vitest";

import { estateFactsSchema } from "#domain/facts/index.ts";

import { aDomain, aForest, aKnownOnlyForest, anEstate, aTrust, failed, someUsers, topLevelName } from "./facts.ts";

describe("the builders of facts", () => {
  it("make an estate that the schema accepts and that survives JSON", () => {
    const estate = anEstate({
      forests: [
        aForest({
          name: "fabrikam.test",
          trusts: [aTrust({ partner: "corp.example.com", namespaces: [topLevelName("corp.example.com", "conflict")] })],
          childDomains: [aDomain({ name: "eu.fabrikam.test" })],
          facts: { sites: failed("access-denied") },
        }),
        aForest({ name: "corp.example.com" }),
        aKnownOnlyForest("other.example.net", { code: "timeout", asked: "connect", detail: null }),
      ],
    });
    expect(estateFactsSchema.parse(JSON.parse(JSON.stringify(estate)))).toEqual(estate);
    expect(estate.forests.map((f) => f.name)).toEqual(["corp.example.com", "fabrikam.test", "other.example.net"]);
  });

  it("add up users over suffixes and accounts without a name", () => {
    const users = someUsers(
      { "b.example.com": { enabled: 2, total: 3 }, "a.example.com": { enabled: 5, total: 5 } },
      { withoutUpn: { enabled: 1, total: 2 } },
    );
    expect(users).toMatchObject({ enabled: 8, total: 10 });
    expect(users.suffixes.map((s) => s.suffix)).toEqual(["a.example.com", "b.example.com"]);
  });
});
