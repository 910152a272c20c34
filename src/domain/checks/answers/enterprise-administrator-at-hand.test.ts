import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { enterpriseAdministratorAtHand } from "./enterprise-administrator-at-hand.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "enterprise-administrator": { value, at: null } } });

describeCheck(enterpriseAdministratorAtHand, [
  { name: "answered yes", forests, profile: stated("yes"), gives: ["pass there"] },
  { name: "answered no", forests, profile: stated("no"), gives: ["warn missing"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
