import { describe, expect, it } from "vitest";

import { answerChecks } from "#domain/checks/answer-checks.ts";
import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { questions, type QuestionId } from "#domain/questions/index.ts";
import { questionStrings } from "#domain/questions/questions.strings.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { interview } from "./interview.ts";

const one = anEstate({ forests: [aForest({ name: "corp.example.com" })] });
const two = anEstate({ forests: [aForest({ name: "corp.example.com" }), aForest({ name: "partner.example.net" })] });
const asked = (estate = two, profile: Partial<Profile> = {}) =>
  interview({ estate, profile: { ...emptyProfile, ...profile }, now: testInstant });

describe("the interview", () => {
  it("asks what an answer would change, and nothing that one forest settles", () => {
    expect(asked(two).map(({ id }) => id)).toEqual(Object.keys(questions));
    expect(asked(one).map(({ id }) => id)).not.toContain("moves-between-forests");
  });

  it("says which options an answer can change", () => {
    const affects = (id: QuestionId) => asked().find((question) => question.id === id)?.affects;
    expect(affects("hashes-outside")).toEqual(["password-hash-sync"]);
    expect(affects("farm-balancer")).toEqual(["ad-fs", "web-application-proxy"]);
    expect(asked().every(({ affects: options }) => options.length > 0)).toBe(true);
  });

  it("keeps what was answered with its day, not knowing among it, and nothing of another version", () => {
    const at = "2026-11-25T09:00:00Z";
    const found = asked(two, {
      answers: {
        "hashes-outside": { value: "forbidden", at },
        certificates: { value: notKnownAnswer, at },
        tenants: { value: "of-a-later-version", at },
      },
    });
    const answer = (id: QuestionId) => found.find((question) => question.id === id);
    expect(answer("hashes-outside")).toMatchObject({ answer: "forbidden", answeredAt: at });
    expect(answer("certificates")).toMatchObject({ answer: notKnownAnswer, answeredAt: at });
    expect(answer("tenants")).toMatchObject({ answer: null, answeredAt: null });
  });

  it("changes an option by an answer, and by nothing else", () => {
    const status = (value: string) =>
      evaluate({
        estate: one,
        profile: { ...emptyProfile, answers: { "hashes-outside": { value, at: null } } },
        now: testInstant,
      }).options.find(({ option, scope }) => option === "password-hash-sync" && scope === "estate")?.status;
    expect([status("allowed"), status("forbidden"), status(notKnownAnswer)]).toEqual([
      "supported",
      "unsupported",
      "supported",
    ]);
  });
});

describe("the registry of questions", () => {
  it.each(Object.values(questions))(
    "$id has its id, words for each choice, and a check that reads it",
    ({ id, choices }) => {
      expect(questions[id].id).toBe(id);
      const words = questionStrings[id];
      expect(Object.keys(words.choices)).toEqual([...choices]);
      expect([words.text, words.why].every((text) => /^[A-Z].*[?.]$/u.test(text))).toBe(true);
      expect(answerChecks.some(({ question }) => question === id)).toBe(true);
    },
  );
});
