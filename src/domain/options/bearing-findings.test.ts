import { expect, it } from "vitest";
import { evaluate } from "#domain/options/evaluate.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { findingsOf, type RuledFinding } from "./assess.ts";
import { BearingFindings } from "./bearing-findings.ts";

const [a, b, c] = ["a.example.com", "b.example.com", "c.example.com"] as const;
const estate = anEstate({ forests: [a, b, c].map((name) => aForest({ name })) });
const { findings } = evaluate({ estate, profile: emptyProfile, now: testInstant });
const all = findingsOf("pass-through-authentication", findings);
const bearing = new BearingFindings(all);

const keys = (list: readonly RuledFinding[]): readonly string[] => list.map(({ finding }) => finding.key);
const keysWhere = (isWanted: (ruled: RuledFinding) => boolean): readonly string[] =>
  keys(all.filter((ruled) => ruled.finding.subject.forest === null || isWanted(ruled)));

it("selects by seat and by pair, with what bears on the estate, in the order of the findings", () => {
  const selected = bearing.select({ forest: b, servedFrom: a }, { forest: b, seats: ["synced", "users"] });
  const wanted = keysWhere(({ finding: { subject }, rule }) => {
    if (subject.forest !== b) return false;
    return subject.servingForest === null
      ? rule.seat === "synced" || rule.seat === "users"
      : subject.servingForest === a;
  });
  expect(wanted.some((key) => key.includes(`${a}/${b}`))).toBe(true);
  expect(keys(selected)).toEqual(wanted);
});

it("selects what bears on the estate alone, and nothing of a forest that is not there", () => {
  const ofEstate = keysWhere(() => false);
  expect(ofEstate.length).toBeGreaterThan(0);
  expect(keys(bearing.select())).toEqual(ofEstate);
  expect(keys(bearing.select({ forest: "d.example.com", seats: ["users"] }))).toEqual(ofEstate);
});

it("gives the same objects at each call, so that what two forests share is counted once", () => {
  const [first] = bearing.select();
  expect(bearing.select({ forest: c, seats: ["users"] })).toContain(first);
});
