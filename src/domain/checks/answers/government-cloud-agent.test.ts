import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { governmentCloudAgent } from "./government-cloud-agent.ts";

const forests = [aForest({ name: "corp.example.com" })];

describeCheck(governmentCloudAgent, [
  { name: "a government cloud warns", forests, profile: { cloud: "gcc-high" }, gives: ["warn government"] },
  { name: "so does that of defence", forests, profile: { cloud: "dod" }, gives: ["warn government"] },
  { name: "GCC stands in the worldwide cloud", forests, profile: { cloud: "gcc" }, gives: ["pass other"] },
  { name: "a cloud that was not stated is for a person to tell", forests, gives: ["manual notStated"] },
]);
