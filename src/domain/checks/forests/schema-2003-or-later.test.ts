import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";

import { schema2003OrLater } from "./schema-2003-or-later.ts";

const withSchema = (schemaVersion: number) => [aForest({ name: "corp.example.com", schemaVersion })];

describeCheck(schema2003OrLater, [
  { name: "a schema of Windows Server 2022 passes", forests: withSchema(88), gives: ["pass recentEnough"] },
  { name: "the least version passes", forests: withSchema(30), gives: ["pass recentEnough"] },
  { name: "one version less fails", forests: withSchema(29), gives: ["fail tooOld"] },
  { name: "a schema of Windows 2000 fails", forests: withSchema(13), gives: ["fail tooOld"] },
  {
    name: "an unread forest object leaves it unknown",
    forests: [aForest({ name: "corp.example.com", facts: { forest: failed("access-denied") } })],
    gives: ["unknown factMissing"],
    misses: ["forest@corp.example.com"],
  },
]);
