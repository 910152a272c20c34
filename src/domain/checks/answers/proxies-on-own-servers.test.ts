import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { proxiesOnOwnServers } from "./proxies-on-own-servers.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "proxy-servers": { value, at: null } } });

describeCheck(proxiesOnOwnServers, [
  { name: "answered own", forests, profile: stated("own"), gives: ["pass own"] },
  { name: "answered shared", forests, profile: stated("shared"), gives: ["fail shared"] },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
