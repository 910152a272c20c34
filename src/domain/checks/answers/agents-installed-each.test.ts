import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { agentsInstalledEach } from "./agents-installed-each.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "agent-setup": { value, at: null } } });

describeCheck(agentsInstalledEach, [
  { name: "answered each", forests, profile: stated("each"), gives: ["pass each"] },
  { name: "answered cloned", forests, profile: stated("cloned"), gives: ["fail cloned"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
