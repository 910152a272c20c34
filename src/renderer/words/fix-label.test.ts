import { expect, it } from "vitest";
import { fixLabel } from "./fix-label.ts";

it.each([
  [
    "enable-suffix-routing",
    "enable-suffix-routing/a/b/works.example.com",
    "Enable the suffix on the trust: works.example.com",
  ],
  ["two-way-forest-trust", "two-way-forest-trust/a.test/b.test", "Two-way forest trust: a.test and b.test"],
  ["plan-directory-sync", "plan-directory-sync", "Plan directory sync"],
  ["of-a-later-version", "of-a-later-version/a.test", "of-a-later-version: a.test"],
])("%s is told with its place", (id, key, label) => {
  expect(fixLabel(id, key)).toBe(label);
});
