import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { agentCountSupported } from "./agent-count-supported.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "agent-count": { value, at: null } } });

describeCheck(agentCountSupported, [
  { name: "answered few", forests, profile: stated("few"), gives: ["warn few"] },
  { name: "answered enough", forests, profile: stated("enough"), gives: ["pass enough"] },
  { name: "answered too-many", forests, profile: stated("too-many"), gives: ["fail tooMany"], rule: "PTA-AGENT-02" },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
