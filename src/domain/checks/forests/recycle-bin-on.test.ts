import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, collected, failed } from "#domain/testing/facts.ts";

import { recycleBinOn } from "./recycle-bin-on.ts";

const binOff = (functionalLevel: number) => [
  aForest({ name: "corp.example.com", functionalLevel, facts: { recycleBin: collected({ isEnabled: false }) } }),
];

describeCheck(recycleBinOn, [
  { name: "a Recycle Bin that is on passes", forests: [aForest({ name: "corp.example.com" })], gives: ["pass on"] },
  { name: "off at a high level warns", forests: binOff(7), gives: ["warn off"] },
  { name: "off at the least level warns the same", forests: binOff(4), gives: ["warn off"] },
  { name: "off below that level says what comes first", forests: binOff(3), gives: ["warn levelTooLow"] },
  {
    name: "an unread Recycle Bin is unknown",
    forests: [aForest({ name: "corp.example.com", facts: { recycleBin: failed("access-denied") } })],
    gives: ["unknown factMissing"],
    misses: ["recycleBin@corp.example.com"],
  },
]);
