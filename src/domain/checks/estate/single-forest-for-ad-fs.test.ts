import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest } from "#domain/testing/facts.ts";

import { singleForestForAdFs } from "./single-forest-for-ad-fs.ts";

const corp = aForest({ name: "corp.example.com" });
const fabrikam = aForest({ name: "fabrikam.example.net" });
const resources = aForest({ name: "resources.example.org", users: {} });
const unread = aKnownOnlyForest("other.example.org");

describeCheck(singleForestForAdFs, [
  { name: "one forest is in scope", forests: [corp], gives: ["pass one"] },
  { name: "a forest without users does not count", forests: [corp, resources], gives: ["pass one"] },
  {
    name: "two forests with users are out of scope and named",
    forests: [corp, fabrikam],
    gives: ["warn several"],
    says: "Several forests have users: corp.example.com, fabrikam.example.net.",
  },
  {
    name: "a forest left out of the move does not count",
    forests: [corp, fabrikam],
    profile: { forestsOutOfScope: ["fabrikam.example.net"] },
    gives: ["pass one"],
  },
  {
    name: "an unread forest counts, and is said to be unread",
    forests: [corp, unread],
    gives: ["warn severalPartlyUnread"],
    says: "Several forests count as having users: corp.example.com, other.example.org. The users of other.example.org were not read.",
  },
  { name: "without any forest nothing is known", forests: [], gives: ["unknown noForest"] },
]);
