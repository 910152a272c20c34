import { describeCheck } from "#domain/testing/check-table.ts";

import { directorySyncPlanned } from "./directory-sync-planned.ts";

describeCheck(directorySyncPlanned, [
  { name: "a present sync passes", forests: [], profile: { directorySync: "present" }, gives: ["pass present"] },
  { name: "a planned sync passes", forests: [], profile: { directorySync: "planned" }, gives: ["pass planned"] },
  { name: "a sync that is ruled out fails", forests: [], profile: { directorySync: "none" }, gives: ["fail none"] },
  { name: "nothing stated is to be asked", forests: [], gives: ["manual notStated"] },
]);
