import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { adfsSchemaLevel } from "./adfs-schema-level.ts";

const withSchema = (schemaVersion: number) => [aForest({ name: "corp.example.com", schemaVersion })];

describeCheck(adfsSchemaLevel, [
  { name: "version 91 passes", forests: withSchema(91), gives: ["pass recentEnough"] },
  { name: "version 88 passes", forests: withSchema(88), gives: ["pass recentEnough"] },
  { name: "version 87 allows a 2016 farm only", forests: withSchema(87), gives: ["warn only2016"] },
  { name: "so does version 85", forests: withSchema(85), gives: ["warn only2016"] },
  { name: "version 84 fails", forests: withSchema(84), gives: ["fail tooOld"] },
  { name: "the schema of Windows Server 2012 R2 fails", forests: withSchema(69), gives: ["fail tooOld"] },
  {
    name: "an unread forest object is unknown",
    forests: [aForest({ name: "corp.example.com", facts: { forest: failed("timeout") } })],
    gives: ["unknown factMissing"],
  },
]);
