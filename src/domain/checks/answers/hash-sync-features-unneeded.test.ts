import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { hashSyncFeaturesUnneeded } from "./hash-sync-features-unneeded.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "hash-sync-features": { value, at: null } } });

describeCheck(hashSyncFeaturesUnneeded, [
  { name: "answered no", forests, profile: stated("no"), gives: ["pass notWanted"] },
  { name: "answered yes", forests, profile: stated("yes"), gives: ["warn wanted"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
