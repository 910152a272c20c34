import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { helloWithoutCertificateTrust } from "./hello-without-certificate-trust.ts";

const forests = [aForest({ name: "corp.example.com" })];
const stated = (value: string) => ({ answers: { certificates: { value, at: null } } });

describeCheck(helloWithoutCertificateTrust, [
  { name: "answered none", forests, profile: stated("none"), gives: ["pass none"] },
  { name: "answered certificates", forests, profile: stated("certificates"), gives: ["pass none"] },
  {
    name: "answered hello-certificate-trust",
    forests,
    profile: stated("hello-certificate-trust"),
    gives: ["warn certificateTrust"],
  },
  { name: "not answered is for a person to tell", forests, gives: ["manual notAnswered"] },
  { name: "not knowing settles nothing", forests, profile: stated(notKnownAnswer), gives: ["manual notAnswered"] },
  {
    name: "a choice of another version settles nothing",
    forests,
    profile: stated("of-a-later-version"),
    gives: ["manual notAnswered"],
  },
]);
