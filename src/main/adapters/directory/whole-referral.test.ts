import { expect, test } from "vitest";

import { isReferredElsewhere } from "./whole-referral.ts";

const base = "CN=System,DC=child,DC=example,DC=com";

test.each([
  ["ldap://child.example.com/CN=System,DC=child,DC=example,DC=com", true],
  ["ldap://child.example.com/cn=system,%20dc=Child,dc=example,dc=com??base", true],
  ["ldaps://child.example.com", true],
  ["ldap://child.example.com/", true],
  ["ldap://child.example.com/CN=Below,CN=System,DC=child,DC=example,DC=com", false],
  ["ldap://child.example.com/%zz", false],
  ["http://child.example.com/CN=System,DC=child,DC=example,DC=com", false],
])("%s sends the asker elsewhere: %s", (url, isElsewhere) => {
  expect(isReferredElsewhere(base, ["ldap://other.example.com/DC=other", url])).toBe(isElsewhere);
});

test("without referrals nobody is sent elsewhere", () => {
  expect(isReferredElsewhere(base, [])).toBe(false);
});
