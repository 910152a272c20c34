import { dnToDnsName, intOf, textsOf } from "#domain/kernel/directory-values.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";

import { failWith, shown } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

/** Levels and name suffixes of the forest. */
export const forest = defineCollector({
  key: "forest",
  scope: "forest",
  dependsOn: ["rootDse"],
  timeoutMs: 30_000,
  async collect({ directory }, { rootDse }) {
    const partitionsDn = `CN=Partitions,${rootDse.configurationNamingContext}`;
    const schemaDn = rootDse.schemaNamingContext;
    const partitions = shown(
      await directory.readEntry(partitionsDn, ["msDS-Behavior-Version", "uPNSuffixes", "msDS-SPNSuffixes"]),
      "the object",
      partitionsDn,
    );
    const schema = shown(await directory.readEntry(schemaDn, ["objectVersion"]), "the object", schemaDn);
    const root = rootDse.rootDomainNamingContext;
    return {
      rootDomain: dnToDnsName(root) ?? failWith("malformed", "read rootDomainNamingContext of RootDSE", root),
      functionalLevel: intOf(partitions, "msDS-Behavior-Version") ?? 0,
      schemaVersion: shown(intOf(schema, "objectVersion"), "objectVersion", schemaDn),
      upnSuffixes: textsOf(partitions, "uPNSuffixes").map(toDnsName),
      spnSuffixes: textsOf(partitions, "msDS-SPNSuffixes").map(toDnsName),
    };
  },
});
