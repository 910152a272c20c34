import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, aKnownOnlyForest } from "#domain/testing/facts.ts";

import { adfsKdsRootKey } from "./adfs-kds-root-key.ts";

describeCheck(adfsKdsRootKey, [
  {
    name: "each forest is to be looked at by hand, read or not",
    forests: [aForest({ name: "corp.example.com" }), aKnownOnlyForest("other.example.net")],
    gives: ["manual notVisible", "manual notVisible"],
    says: "Whether corp.example.com has a KDS root key is shown to administrators only.",
  },
]);
