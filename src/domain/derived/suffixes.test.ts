import { describe, expect, test } from "vitest";

import { aDomain, aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { known } from "./known.ts";
import { enabledUsers, registeredSuffixes, suffixesInUse, suffixesSeen } from "./suffixes.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const mail = "mail.example.com";
const forest = aForest({
  name: root,
  upnSuffixes: [mail, root],
  users: { [root]: { enabled: 3, total: 4 }, [mail]: { enabled: 1, total: 1 } },
  childDomains: [aDomain({ name: child, users: { [mail]: { enabled: 2, total: 5 } } })],
});
const partlyRead = aForest({
  name: root,
  facts: { forest: failed("timeout") },
  childDomains: [aDomain({ name: child, facts: { users: failed("timeout") } })],
});
const unread = aKnownOnlyForest(root, { code: "refused", asked: "connect", detail: null });

describe("suffixes of a forest", () => {
  test("registered are domain names and UPN suffixes, once each and sorted", () => {
    expect(registeredSuffixes(forest)).toEqual(known([root, child, mail]));
  });

  test("in use are those of all domains added up", () => {
    expect(suffixesInUse(forest)).toEqual(
      known([
        { suffix: root, enabled: 3, total: 4 },
        { suffix: mail, enabled: 3, total: 6 },
      ]),
    );
  });

  test("enabled users are those of all domains", () => {
    expect(enabledUsers(forest)).toEqual(known(6));
  });

  test("one unread domain leaves what is in use unknown", () => {
    const missing = [{ fact: "users", forest: root, domain: child, cause: "timeout" }];
    expect(suffixesInUse(partlyRead)).toEqual({ known: false, missing });
    expect(enabledUsers(partlyRead)).toEqual({ known: false, missing });
  });

  test("what was seen in the domains that were read stands beside what is missing", () => {
    expect(suffixesSeen(partlyRead)).toEqual({
      uses: [{ suffix: root, enabled: 200, total: 210 }],
      missing: [{ fact: "users", forest: root, domain: child, cause: "timeout" }],
    });
  });

  test("without the list of domains nobody knows who else is there", () => {
    const facts = { partitions: failed("timeout") };
    const childOnly = { ...aForest({ name: root, facts }), domains: [aDomain({ name: child, users: {} })] };
    const missing = [{ fact: "partitions", forest: root, domain: null, cause: "timeout" }];
    expect(suffixesInUse(childOnly)).toEqual({ known: false, missing });
    expect(enabledUsers(childOnly)).toEqual({ known: false, missing });
  });

  test("an unread forest object leaves what is registered unknown", () => {
    expect(registeredSuffixes(partlyRead)).toMatchObject({ known: false, missing: [{ fact: "forest" }] });
  });

  test("a forest that was not read is unknown, not empty", () => {
    const missing = [{ fact: "users", forest: root, domain: null, cause: "refused" }];
    expect(suffixesInUse(unread)).toEqual({ known: false, missing });
    expect(enabledUsers(unread)).toEqual({ known: false, missing });
    expect(registeredSuffixes(unread)).toMatchObject({ missing: [{ fact: "forest" }, { fact: "partitions" }] });
  });
});
