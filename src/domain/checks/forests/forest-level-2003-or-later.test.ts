import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { forestLevel2003OrLater } from "./forest-level-2003-or-later.ts";

const atLevel = (functionalLevel: number) => [aForest({ name: "corp.example.com", functionalLevel })];

describeCheck(forestLevel2003OrLater, [
  { name: "level 2016 passes", forests: atLevel(7), gives: ["pass highEnough"] },
  { name: "level 2003 passes", forests: atLevel(2), gives: ["pass highEnough"] },
  { name: "level 2003 interim fails", forests: atLevel(1), gives: ["fail tooLow"] },
  { name: "level 2000 fails", forests: atLevel(0), gives: ["fail tooLow"] },
  {
    name: "an unread forest object is unknown",
    forests: [aForest({ name: "corp.example.com", facts: { forest: failed("access-denied") } })],
    gives: ["unknown factMissing"],
  },
  {
    name: "a forest known only from a trust is unknown",
    forests: [aKnownOnlyForest("other.example.net", { code: "timeout", asked: "connect", detail: null })],
    gives: ["unknown factMissing"],
    misses: ["forest@other.example.net"],
  },
]);
