import { describe, expect, test } from "vitest";

import { aDomain, aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { everyDomain, forestDomains } from "./forest-domains.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const whole = aForest({ name: root, childDomains: [aDomain({ name: child })] });
const names = (forest: Parameters<typeof everyDomain>[0]) => {
  const domains = everyDomain(forest, "users");
  return domains.known ? domains.value.map((domain) => domain.name) : domains.missing;
};

describe("the domains of a forest", () => {
  test("are known when each crossRef of a domain has a record", () => {
    expect(names(whole)).toEqual([root, child]);
    expect(forestDomains(whole, "users").missing).toEqual([]);
  });

  test("are not known when one has no record", () => {
    const partly = { ...whole, domains: whole.domains.slice(0, 1) };
    expect(names(partly)).toEqual([{ fact: "users", forest: root, domain: child, cause: "not-asked" }]);
  });

  test("are not known without the crossRefs, since a record may be one of many", () => {
    const unlisted = aForest({ name: root, facts: { partitions: failed("timeout") } });
    expect(names(unlisted)).toEqual([{ fact: "partitions", forest: root, domain: null, cause: "timeout" }]);
    expect(forestDomains(unlisted, "users").records.map((domain) => domain.name)).toEqual([root]);
  });

  test("are not known in a forest that was not read", () => {
    const unread = aKnownOnlyForest(root, { code: "refused", asked: "connect", detail: null });
    expect(names(unread)).toEqual([{ fact: "users", forest: root, domain: null, cause: "refused" }]);
  });
});
