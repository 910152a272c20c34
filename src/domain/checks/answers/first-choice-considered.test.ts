import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { firstChoiceConsidered } from "./first-choice-considered.ts";

const forests = [aForest({ name: "corp.example.com" })];
const answered = (changes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({
      "hashes-outside": "allowed",
      "second-factor": "microsoft",
      "sign-in-name": "upn",
      "account-state-delay": "acceptable",
      certificates: "none",
      ...changes,
    }).map(([id, value]) => [id, { value, at: null }]),
  );
const wish = { signInWish: "pass-through-authentication" } as const;

describeCheck(firstChoiceConsidered, [
  { name: "no wish leaves the first choice", forests, gives: ["pass first"], rule: "PHS-DEF-01" },
  {
    name: "password hash sync is the first choice",
    forests,
    profile: { signInWish: "password-hash-sync" },
    gives: ["pass first"],
  },
  { name: "another wish is open until the answers are there", forests, profile: wish, gives: ["manual open"] },
  {
    name: "one answer that demands it is enough",
    forests,
    profile: { ...wish, answers: { "hashes-outside": { value: "forbidden", at: null } } },
    gives: ["pass demanded"],
  },
  {
    name: "nothing that demands it warns",
    forests,
    profile: { ...wish, answers: answered({}) },
    gives: ["warn notDemanded"],
    rule: "CHOICE-01",
  },
  {
    name: "an answer that is not known leaves it open",
    forests,
    profile: { ...wish, answers: answered({ certificates: "not-known" }) },
    gives: ["manual open"],
  },
]);
