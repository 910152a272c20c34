import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { passwordHashesMayLeave } from "./password-hashes-may-leave.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "hashes-outside": { value, at: null } } });

describeCheck(passwordHashesMayLeave, [
  { name: "answered allowed", forests, profile: stated("allowed"), gives: ["pass allowed"] },
  { name: "answered forbidden", forests, profile: stated("forbidden"), gives: ["fail forbidden"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
