import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { ssoForestCount } from "./sso-forest-count.ts";

const forests = (count: number) =>
  Array.from({ length: count }, (_, index) => aForest({ name: `f${index}.example.com` }));

describeCheck(ssoForestCount, [
  { name: "one forest passes", forests: forests(1), gives: ["pass few"], says: "1 forest takes part." },
  { name: "29 forests pass", forests: forests(29), gives: ["pass few"] },
  { name: "30 forests warn", forests: forests(30), gives: ["warn many"] },
  {
    name: "a forest out of scope does not count",
    forests: forests(30),
    profile: { forestsOutOfScope: ["f0.example.com"] },
    gives: ["pass few"],
  },
]);
