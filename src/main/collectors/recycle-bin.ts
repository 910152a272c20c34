import { textOf } from "#domain/kernel/directory-values.ts";

import { defineCollector } from "./define-collector.ts";

const featurePath = "CN=Recycle Bin Feature,CN=Optional Features,CN=Directory Service,CN=Windows NT,CN=Services";

/** Whether the Recycle Bin is on. A forest whose schema has no such feature cannot have it on. */
export const recycleBin = defineCollector({
  key: "recycleBin",
  scope: "forest",
  dependsOn: ["rootDse"],
  timeoutMs: 30_000,
  async collect({ directory, remark }, { rootDse }) {
    const dn = `${featurePath},${rootDse.configurationNamingContext}`;
    const feature = await directory.readEntry(dn, ["msDS-EnabledFeatureBL"]);
    if (feature === null) remark("the feature object is not there");
    return { isEnabled: feature !== null && textOf(feature, "msDS-EnabledFeatureBL") !== null };
  },
});
