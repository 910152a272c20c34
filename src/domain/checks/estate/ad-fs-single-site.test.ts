import { describeCheck } from "#domain/testing/check-table.ts";

import { adFsSingleSite } from "./ad-fs-single-site.ts";

describeCheck(adFsSingleSite, [
  { name: "one site is in scope", forests: [], profile: { adFsSites: 1 }, gives: ["pass one"] },
  { name: "two sites are out of scope", forests: [], profile: { adFsSites: 2 }, gives: ["warn several"] },
  { name: "no site is no farm", forests: [], profile: { adFsSites: 0 }, gives: ["notApplicable noFarm"] },
  {
    name: "an unstated number is to be asked, and the answer depends on it",
    forests: [],
    gives: ["manual notStated"],
    says: "In how many sites the farm is to stand was not stated; the programme covers it only if that is one.",
  },
]);
