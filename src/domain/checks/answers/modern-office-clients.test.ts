import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { modernOfficeClients } from "./modern-office-clients.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "legacy-clients": { value, at: null } } });

describeCheck(modernOfficeClients, [
  { name: "answered none", forests, profile: stated("none"), gives: ["pass none"] },
  { name: "answered some", forests, profile: stated("some"), gives: ["warn some"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
