import { booleanOf, generalizedTimeToInstant, intOf, textOf, textsOf } from "#domain/kernel/directory-values.ts";

import { failWith } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

const attributes = [
  "defaultNamingContext",
  "configurationNamingContext",
  "schemaNamingContext",
  "rootDomainNamingContext",
  "dnsHostName",
  "domainFunctionality",
  "forestFunctionality",
  "domainControllerFunctionality",
  "isGlobalCatalogReady",
  "supportedSASLMechanisms",
  "currentTime",
];

/** What the answering domain controller says of itself, and how far its clock is from ours. */
export const rootDse = defineCollector({
  key: "rootDse",
  scope: "forest",
  dependsOn: [],
  timeoutMs: 15_000,
  async collect({ directory, clock }) {
    const askedAt = clock.now();
    const answer = await directory.readEntry("", attributes);
    const answeredAt = clock.now();
    const entry = answer ?? failWith("not-a-directory", "read RootDSE");
    const text = (name: string): string =>
      textOf(entry, name) ?? failWith("not-a-directory", `read ${name} of RootDSE`, "it has none");
    const currentTime = text("currentTime");
    const serverTimeAt =
      generalizedTimeToInstant(currentTime) ?? failWith("malformed", "read currentTime of RootDSE", currentTime);
    return {
      defaultNamingContext: text("defaultNamingContext"),
      configurationNamingContext: text("configurationNamingContext"),
      schemaNamingContext: text("schemaNamingContext"),
      rootDomainNamingContext: text("rootDomainNamingContext"),
      dnsHostName: textOf(entry, "dnsHostName"),
      domainFunctionality: intOf(entry, "domainFunctionality"),
      forestFunctionality: intOf(entry, "forestFunctionality"),
      domainControllerFunctionality: intOf(entry, "domainControllerFunctionality"),
      isGlobalCatalogReady: booleanOf(entry, "isGlobalCatalogReady"),
      supportedSaslMechanisms: textsOf(entry, "supportedSASLMechanisms"),
      serverTimeAt,
      clockOffsetSeconds: offsetSeconds(Date.parse(serverTimeAt), askedAt, answeredAt),
    };
  },
});

/**
 * Servers give their time in whole seconds, cut off, so the true time lies up to a second later. Only what is certain
 * counts: 0 while our clock, at the middle of the round trip, lies within that second.
 */
function offsetSeconds(serverMs: number, askedAt: number, answeredAt: number): number {
  const ours = (askedAt + answeredAt) / 2;
  if (ours < serverMs) return (serverMs - ours) / 1000;
  return ours < serverMs + 1000 ? 0 : (serverMs + 1000 - ours) / 1000;
}
