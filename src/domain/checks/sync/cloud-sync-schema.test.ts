import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest } from "#domain/testing/facts.ts";

import { cloudSyncSchema } from "./cloud-sync-schema.ts";

const withSchema = (schemaVersion: number) => [aForest({ name: "corp.example.com", schemaVersion })];

describeCheck(cloudSyncSchema, [
  { name: "the schema of 2012 passes", forests: withSchema(56), gives: ["pass recentEnough"] },
  { name: "one version below fails", forests: withSchema(55), gives: ["fail tooOld"] },
  {
    name: "an unread forest is unknown",
    forests: [aKnownOnlyForest("other.example.net")],
    gives: ["unknown factMissing"],
  },
]);
