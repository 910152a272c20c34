import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { signInNameIsUpn } from "./sign-in-name-is-upn.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "sign-in-name": { value, at: null } } });

describeCheck(signInNameIsUpn, [
  { name: "answered upn", forests, profile: stated("upn"), gives: ["pass upn"] },
  { name: "answered down-level", forests, profile: stated("down-level"), gives: ["warn downLevel"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
