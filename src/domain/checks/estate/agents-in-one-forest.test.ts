import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest } from "#domain/testing/facts.ts";

import { agentsInOneForest } from "./agents-in-one-forest.ts";

const [a, b, typo] = ["corp.example.com", "fabrikam.example.net", "korp.example.com"];
const forests = [aForest({ name: a }), aKnownOnlyForest(b)];
const missing = `unknown notInEstate # ${typo}`;

describeCheck(agentsInOneForest, [
  { name: "one forest passes", forests, profile: { agentForests: [a] }, gives: ["pass one"] },
  {
    name: "one forest out of scope passes",
    forests,
    profile: { agentForests: [a], forestsOutOfScope: [a] },
    gives: ["pass one"],
  },
  {
    name: "two forests warn and are named",
    forests,
    profile: { agentForests: [a, b] },
    gives: ["warn several"],
    says: "Agents are planned in corp.example.com, fabrikam.example.net. Each of these forests must pass for the users of every other forest.",
  },
  {
    name: "a forest that is not in the estate is unknown",
    forests,
    profile: { agentForests: [typo] },
    gives: [missing],
    says: "Agents are planned in korp.example.com, which is no forest or domain of this estate, so its trusts were not read.",
    misses: [`trusts@${typo}`],
  },
  {
    name: "beside a known forest it is unknown too",
    forests,
    profile: { agentForests: [a, typo] },
    gives: [missing],
  },
  {
    name: "beside two known forests it is named with them",
    forests,
    profile: { agentForests: [a, b, typo] },
    gives: ["warn several", missing],
  },
  { name: "nothing stated leaves the choice open", forests, gives: ["manual notStated"] },
]);
