import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { anchorOutlivesMoves } from "./anchor-outlives-moves.ts";

const forests = [aForest({ name: "corp.example.com" }), aForest({ name: "partner.example.net" })];
const stated = (value: string) => ({ answers: { "moves-between-forests": { value, at: null } } });

describeCheck(anchorOutlivesMoves, [
  { name: "answered no", forests, profile: stated("no"), gives: ["pass none"] },
  { name: "answered yes", forests, profile: stated("yes"), gives: ["warn moves"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
  {
    name: "one forest alone leaves nothing to ask",
    forests: forests.slice(0, 1),
    profile: stated("yes"),
    gives: ["notApplicable oneForest"],
  },
]);
