import { describeCheck } from "#domain/testing/check-table.ts";
import { aDomainController, aForest, failed } from "#domain/testing/facts.ts";

import { adfsDomainControllers2008 } from "./adfs-domain-controllers-2008.ts";

const root = "corp.example.com";
type Changes = NonNullable<Parameters<typeof aDomainController>[2]>;
const running = (...systems: Changes[]) => [
  aForest({
    name: root,
    domainControllers: systems.map((system, index) => aDomainController(root, `DC${index + 1}`, system)),
  }),
];
const windows = (operatingSystemVersion: string | null) => ({
  operatingSystem: "Windows Server",
  operatingSystemVersion,
  functionalLevel: null,
});

describeCheck(adfsDomainControllers2008, [
  { name: "Windows Server 2008 passes", forests: running(windows("6.0.6003")), gives: ["pass allRecent"] },
  { name: "a version of two digits passes", forests: running(windows("10.0.20348")), gives: ["pass allRecent"] },
  {
    name: "Windows Server 2003 fails and is named",
    forests: running(windows("10.0.20348"), windows("5.2.3790")),
    gives: ["fail tooOld # DC2"],
    says: "The domain controller DC2 (Windows Server) is older than Windows Server 2008.",
  },
  {
    name: "a controller that shows neither system nor level is unknown",
    forests: running({ operatingSystem: null, operatingSystemVersion: null, functionalLevel: null }),
    gives: ["unknown systemUnknown # DC1"],
    misses: [`domainControllers@${root}`],
  },
  {
    name: "its level decides where the system is not shown",
    forests: running({ operatingSystem: null, operatingSystemVersion: null, functionalLevel: 3 }),
    gives: ["pass allRecent"],
  },
  {
    name: "a level below 2008 fails",
    forests: running({ operatingSystem: null, operatingSystemVersion: null, functionalLevel: 2 }),
    gives: ["fail tooOld # DC1"],
  },
  {
    name: "the version of another system is not taken for a Windows version",
    forests: running({ operatingSystem: "Samba", operatingSystemVersion: "4.17.12-Debian", functionalLevel: 4 }),
    gives: ["pass allRecent"],
  },
  { name: "no controller at all is unknown", forests: running(), gives: ["unknown noneFound"] },
  {
    name: "an unread list is unknown",
    forests: [aForest({ name: root, facts: { domainControllers: failed("timeout") } })],
    gives: ["unknown factMissing"],
  },
]);
