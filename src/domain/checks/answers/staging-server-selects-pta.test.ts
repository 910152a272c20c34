import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { stagingServerSelectsPta } from "./staging-server-selects-pta.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "staging-server": { value, at: null } } });

describeCheck(stagingServerSelectsPta, [
  { name: "answered no", forests, profile: stated("no"), gives: ["pass none"] },
  { name: "answered same-method", forests, profile: stated("same-method"), gives: ["pass same"] },
  { name: "answered other-method", forests, profile: stated("other-method"), gives: ["warn other"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
