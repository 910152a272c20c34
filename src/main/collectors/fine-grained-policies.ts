import { defineCollector } from "./define-collector.ts";

/** Fine-grained password policies, as far as this user sees any. */
export const fineGrainedPolicies = defineCollector({
  key: "fineGrainedPolicies",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 30_000,
  async collect({ directory, domainDn }) {
    const base = `CN=Password Settings Container,CN=System,${domainDn}`;
    const container = await directory.readEntry(base, ["cn"]);
    if (container === null) return { isContainerVisible: false, visiblePolicies: 0 };
    const filter = "(objectClass=msDS-PasswordSettings)";
    const { entryCount } = await directory.search({ base, scope: "one", filter, attributes: ["cn"] });
    return { isContainerVisible: true, visiblePolicies: entryCount };
  },
});
