import { expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import { aForest, aKnownOnlyForest, anEstate, aTrust, failed, testInstant } from "#domain/testing/facts.ts";

import { failureLines, reportLines } from "./report.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;

function resultOf(forests: Parameters<typeof anEstate>[0]["forests"], isSample = false): ResultDocument {
  const estate = anEstate({ forests });
  const evaluation = evaluate({ estate, profile: emptyProfile, now: testInstant });
  return presentResult(estate, evaluation, { appVersion: "0.0.0", isSample });
}

it("names each option's status, what decides it and where it is served from", () => {
  const lines = reportLines(resultOf([aForest({ name: a }), aForest({ name: b })]));
  expect(lines).toContain(`Forest ${a}: 200 enabled users`);
  expect(lines).toContain("Password hash sync: Supported");
  expect(lines).toContain(`Pass-through Authentication: Supported after 1 fix, served from ${a}`);
  expect(lines).toContain(`  - There is no trust between ${a} and ${b}. [PTA-FOREST-01]`);
  expect(lines.find((line) => line.startsWith("AD FS"))).toMatch(/outside the programme's scope$/u);
});

it("says once that a forest was not read", () => {
  const lines = reportLines(resultOf([aForest({ name: a, trusts: [aTrust({ partner: b })] }), aKnownOnlyForest(b)]));
  const waiting = lines.filter((line) => line.startsWith(`  - ${b} was not read`));
  expect(waiting).toHaveLength(6);
  expect(lines.some((line) => line.includes("Not collected in"))).toBe(false);
});

it("marks the sample", () => {
  expect(reportLines(resultOf([aForest({ name: a })], true))[0]).toMatch(/^Sample estate/u);
});

it("gives every failure its cause and next step", () => {
  const lines = failureLines(resultOf([aForest({ name: a, rootFacts: { users: failed("access-denied") } })]));
  expect(lines[0]).toBe(`Not collected: Users and their UPN suffixes of ${a} (access-denied)`);
  expect(lines[1]).toMatch(/^ {2}Cause: /u);
  expect(lines[2]).toMatch(/^ {2}Next: /u);
});

it("shows no character of a bundle that could repaint the terminal", () => {
  const lines = reportLines(resultOf([aForest({ name: a }), aKnownOnlyForest("\u001Bc\u202Ehidden.example.net")]));
  expect(lines.join("")).toContain("c hidden.example.net");
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
