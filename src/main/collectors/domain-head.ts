import { bytesOf, intOf, sidOf, textsOf } from "#domain/kernel/directory-values.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";

import { shown } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

/** The domain's own object. */
export const domainHead = defineCollector({
  key: "domainHead",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 30_000,
  async collect({ directory, domainDn }) {
    const attributes = ["objectSid", "msDS-Behavior-Version", "msDS-AllowedDNSSuffixes"];
    const head = shown(await directory.readEntry(domainDn, attributes), "the object", domainDn);
    const sid = bytesOf(head, "objectSid");
    return {
      sid: sid === null ? null : sidOf(sid),
      functionalLevel: intOf(head, "msDS-Behavior-Version") ?? 0,
      allowedDnsSuffixes: textsOf(head, "msDS-AllowedDNSSuffixes").map(toDnsName),
    };
  },
});
