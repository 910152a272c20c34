import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { adfsFarmKnown } from "./adfs-farm-known.ts";

const root = "corp.example.com";
const withFarms = (adfsFarms: number | null) => [aForest({ name: root, traces: { adfsFarms } })];

describeCheck(adfsFarmKnown, [
  { name: "a farm is told", forests: withFarms(1), gives: [`pass some @ ${root}`] },
  { name: "an empty container holds none", forests: withFarms(0), gives: [`notApplicable none @ ${root}`] },
  {
    name: "a container that is not visible proves nothing",
    forests: withFarms(null),
    gives: [`manual notVisible @ ${root}`],
  },
  {
    name: "unread traces are unknown",
    forests: [aForest({ name: root, rootFacts: { hybridTraces: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
  },
]);
