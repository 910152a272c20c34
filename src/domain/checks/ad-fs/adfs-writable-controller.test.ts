import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomainController, aForest, failed } from "#domain/testing/facts.ts";

import { adfsWritableController } from "./adfs-writable-controller.ts";

const root = "corp.example.com";
const withControllers = (...domainControllers: ReturnType<typeof aDomainController>[]) => [
  aForest({ name: root, domainControllers }),
];
const readOnly = aDomainController(root, "RO1", { isReadOnly: true });

describeCheck(adfsWritableController, [
  {
    name: "one writable controller beside a read-only one passes",
    forests: withControllers(readOnly, aDomainController(root, "DC1")),
    gives: [`pass present # ${root}`],
    says: "corp.example.com has writable domain controllers: DC1.",
  },
  { name: "read-only controllers alone fail", forests: withControllers(readOnly), gives: [`fail absent # ${root}`] },
  {
    name: "a controller of an unknown domain leaves it unknown",
    forests: withControllers(readOnly, aDomainController(root, "DC1", { domain: null })),
    gives: [`unknown controllersUnplaced # ${root}`],
  },
  {
    name: "an unread list is unknown",
    forests: [aForest({ name: root, facts: { domainControllers: failed("timeout") } })],
    gives: ["unknown factMissing"],
    misses: [`domainControllers@${root}`],
  },
]);
