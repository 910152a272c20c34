import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { writebackLicensed } from "./writeback-licensed.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "reset-licences": { value, at: null } } });

describeCheck(writebackLicensed, [
  { name: "answered yes", forests, profile: stated("yes"), gives: ["pass licensed"] },
  { name: "answered no", forests, profile: stated("no"), gives: ["fail notLicensed"] },
  { name: "answered not-wanted", forests, profile: stated("not-wanted"), gives: ["notApplicable notWanted"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
