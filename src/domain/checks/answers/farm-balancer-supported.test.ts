import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { farmBalancerSupported } from "./farm-balancer-supported.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { "farm-balancer": { value, at: null } } });

describeCheck(farmBalancerSupported, [
  { name: "answered pass-through", forests, profile: stated("pass-through"), gives: ["pass passThrough"] },
  { name: "answered opens-tls", forests, profile: stated("opens-tls"), gives: ["fail opensTls"] },
  { name: "answered poor", forests, profile: stated("poor"), gives: ["warn poor"], rule: "FS-LB-02" },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
