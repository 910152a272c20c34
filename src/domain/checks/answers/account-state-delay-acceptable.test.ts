import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { accountStateDelayAcceptable } from "./account-state-delay-acceptable.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "account-state-delay": { value, at: null } } });

describeCheck(accountStateDelayAcceptable, [
  { name: "answered acceptable", forests, profile: stated("acceptable"), gives: ["pass acceptable"] },
  { name: "answered not-acceptable", forests, profile: stated("not-acceptable"), gives: ["warn notAcceptable"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
