import { describeCheck } from "#domain/testing/check-table.ts";

import { agentsInOneForest } from "./agents-in-one-forest.ts";

describeCheck(agentsInOneForest, [
  { name: "one forest passes", forests: [], profile: { agentForests: ["corp.example.com"] }, gives: ["pass one"] },
  {
    name: "two forests warn and are named",
    forests: [],
    profile: { agentForests: ["corp.example.com", "fabrikam.example.net"] },
    gives: ["warn several"],
    says: "Agents are planned in corp.example.com, fabrikam.example.net. Each of these forests must pass for the users of every other forest.",
  },
  { name: "nothing stated leaves the choice open", forests: [], gives: ["manual notStated"] },
]);
