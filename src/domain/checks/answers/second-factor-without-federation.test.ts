import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { secondFactorWithoutFederation } from "./second-factor-without-federation.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "second-factor": { value, at: null } } });

describeCheck(secondFactorWithoutFederation, [
  { name: "answered microsoft", forests, profile: stated("microsoft"), gives: ["pass none"] },
  { name: "answered federated", forests, profile: stated("federated"), gives: ["fail needsFederation"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
