import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { farmServersDoubled } from "./farm-servers-doubled.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "farm-servers": { value, at: null } } });

describeCheck(farmServersDoubled, [
  { name: "answered two-each", forests, profile: stated("two-each"), gives: ["pass two"] },
  { name: "answered fewer", forests, profile: stated("fewer"), gives: ["warn fewer"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
