import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { syncProxyWaits } from "./sync-proxy-waits.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "sync-proxy": { value, at: null } } });

describeCheck(syncProxyWaits, [
  { name: "answered direct", forests, profile: stated("direct"), gives: ["pass direct"] },
  { name: "answered open-proxy", forests, profile: stated("open-proxy"), gives: ["pass open"] },
  { name: "answered asking-proxy", forests, profile: stated("asking-proxy"), gives: ["warn asking"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
