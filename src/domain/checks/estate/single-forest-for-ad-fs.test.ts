import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest } from "#domain/testing/facts.ts";

import { singleForestForAdFs } from "./single-forest-for-ad-fs.ts";

const corp = aForest({ name: "corp.example.com" });
const fabrikam = aForest({ name: "fabrikam.example.net" });
const resources = aForest({ name: "resources.example.org", users: {} });
const unread = aKnownOnlyForest("other.example.org");

describeCheck(singleForestForAdFs, [
  { name: "one forest is in scope", forests: [corp], gives: ["pass one"] },
  { name: "a forest without enabled users counts too", forests: [corp, resources], gives: ["warn several"] },
  {
    name: "two forests are more than the programme covers, and named",
    forests: [corp, fabrikam],
    gives: ["warn several"],
    says: "Several forests are in scope: corp.example.com, fabrikam.example.net.",
  },
  {
    name: "a forest left out of the move does not count",
    forests: [corp, fabrikam],
    profile: { forestsOutOfScope: ["fabrikam.example.net"] },
    gives: ["pass one"],
  },
  {
    name: "a forest known from a trust counts, and the answer says what it depends on",
    forests: [corp, unread],
    gives: ["warn severalPartlyUnread"],
    says: "Several forests count as in scope: corp.example.com, other.example.org. That includes other.example.org, known from a trust only; if it takes no part, leave it out in the profile, which may change this answer.",
  },
  { name: "without any forest nothing is known", forests: [], gives: ["unknown noForest"] },
]);
