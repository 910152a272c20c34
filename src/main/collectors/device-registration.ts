import { textsOf } from "#domain/kernel/directory-values.ts";

import { defineCollector } from "./define-collector.ts";

const pointPath = "CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Device Registration Configuration,CN=Services";

/** The service connection point of device registration, which names the tenant. */
export const deviceRegistration = defineCollector({
  key: "deviceRegistration",
  scope: "forest",
  dependsOn: ["rootDse"],
  timeoutMs: 30_000,
  async collect({ directory }, { rootDse }) {
    const point = await directory.readEntry(`${pointPath},${rootDse.configurationNamingContext}`, ["keywords"]);
    if (point === null) return null;
    const keywords = textsOf(point, "keywords");
    return { tenantDomain: valueOf(keywords, "azureADName"), tenantId: valueOf(keywords, "azureADId") };
  },
});

function valueOf(keywords: readonly string[], name: string): string | null {
  const prefix = `${name}:`.toLowerCase();
  const value = keywords
    .find((keyword) => keyword.toLowerCase().startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
  return value === undefined || value === "" ? null : value;
}
