import { describe, expect, test } from "vitest";

import { aForest, aKnownOnlyForest, failed, skipped } from "#domain/testing/facts.ts";

import { allKnown, domainFact, forestFact, known, unknown } from "./known.ts";

const name = "corp.example.com";

describe("a value that may be unknown", () => {
  test("a collected fact is known", () => {
    expect(forestFact(aForest({ name }), "recycleBin")).toEqual(known({ isEnabled: true }));
  });

  test("a failed fact names its cause", () => {
    const forest = aForest({ name, facts: { recycleBin: failed("access-denied") } });
    expect(forestFact(forest, "recycleBin")).toEqual(
      unknown([{ fact: "recycleBin", forest: name, domain: null, cause: "access-denied" }]),
    );
  });

  test("a skipped fact was not asked for", () => {
    const forest = aForest({ name, rootFacts: { users: skipped("cancelled") } });
    const [domain] = forest.domains;
    expect(domain && domainFact(forest, domain, "users")).toEqual(
      unknown([{ fact: "users", forest: name, domain: name, cause: "not-asked" }]),
    );
  });

  test("a skipped fact of a domain that was not reached gives the reason for that", () => {
    const cause = (reason: "domain-not-reached" | "skipped-by-hand") => {
      const forest = aForest({ name, rootFacts: { domainHead: failed("timeout"), users: skipped(reason) } });
      const [domain] = forest.domains;
      const users = domain && domainFact(forest, domain, "users");
      return users?.known === false ? users.missing[0]?.cause : null;
    };
    expect(cause("domain-not-reached")).toBe("timeout");
    expect(cause("skipped-by-hand")).toBe("not-asked");
  });

  test("a forest that was not read gives the reason for it", () => {
    const forest = aKnownOnlyForest(name, { code: "timeout", asked: "connect", detail: null });
    expect(forestFact(forest, "forest")).toMatchObject({ missing: [{ cause: "timeout" }] });
  });

  test("all values are known together, or everything that is missing is named", () => {
    const missing = (fact: "users" | "trusts") => ({ fact, forest: name, domain: name, cause: "timeout" }) as const;
    expect(allKnown([known(1), known(2)])).toEqual(known([1, 2]));
    expect(allKnown([known(1), unknown([missing("users")]), unknown([missing("trusts")])])).toEqual(
      unknown([missing("users"), missing("trusts")]),
    );
    expect(allKnown([])).toEqual(known([]));
  });
});
