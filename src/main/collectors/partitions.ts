import type { Partitions } from "#domain/facts/partitions.ts";
import { intOf, isSameDn, textOf } from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { failWith } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

type Partition = Partitions[number];

/** systemFlags of a crossRef (MS-ADTS 6.1.1.2.1.1). */
const isNamingContext = 0x1;
const isDomain = 0x2;

/** The naming contexts of the forest, and with them its domains. */
export const partitions = defineCollector({
  key: "partitions",
  scope: "forest",
  dependsOn: ["rootDse"],
  timeoutMs: 30_000,
  async collect({ directory, remark }, { rootDse }) {
    const base = `CN=Partitions,${rootDse.configurationNamingContext}`;
    const { entries } = await directory.search({
      base,
      scope: "one",
      filter: "(objectClass=crossRef)",
      attributes: ["nCName", "dnsRoot", "nETBIOSName", "systemFlags", "trustParent", "msDS-Behavior-Version"],
    });
    if (entries.length === 0) failWith("access-denied", `list the crossRefs of ${base}`, "none is shown");
    const list: Partition[] = [];
    for (const entry of entries) {
      const partition = partitionOf(entry, rootDse);
      if (partition === null) remark(`${entry.dn} has no DNS root or naming context`);
      else list.push(partition);
    }
    return list.sort((a, b) => compareText(a.dnsName, b.dnsName) || compareText(a.namingContext, b.namingContext));
  },
});

interface SharedContexts {
  readonly configurationNamingContext: string;
  readonly schemaNamingContext: string;
}

function partitionOf(entry: DirectoryEntry, contexts: SharedContexts): Partition | null {
  const dnsName = toDnsName(textOf(entry, "dnsRoot") ?? "");
  const namingContext = textOf(entry, "nCName");
  if (dnsName === "" || namingContext === null) return null;
  const kind = kindOf(intOf(entry, "systemFlags") ?? 0, namingContext, contexts);
  return {
    dnsName,
    netbiosName: kind === "domain" ? textOf(entry, "nETBIOSName") : null,
    namingContext,
    kind,
    trustParent: textOf(entry, "trustParent"),
    functionalLevel: kind === "domain" ? (intOf(entry, "msDS-Behavior-Version") ?? 0) : null,
  };
}

function kindOf(systemFlags: number, namingContext: string, contexts: SharedContexts): Partition["kind"] {
  if ((systemFlags & isNamingContext) === 0) return "external";
  if ((systemFlags & isDomain) !== 0) return "domain";
  if (isSameDn(namingContext, contexts.configurationNamingContext)) return "configuration";
  return isSameDn(namingContext, contexts.schemaNamingContext) ? "schema" : "application";
}
