import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** The group managed account of the Cloud Sync agent needs the schema of 2012. Source: Cloud Sync prerequisites. */
export const cloudSyncSchema = defineForestCheck({
  id: "cloud-sync-schema",
  rules: ["CS-05"],
  area: "forests-and-domains",
  needs: ["forest"],
  evaluate({ forest: { schemaVersion } }, { ref }) {
    const { schemaVersion: needed } = limits.cloudSync;
    const details = {
      params: { version: schemaVersion, needed },
      evidence: [evidence("objectVersion", schemaVersion, ref("forest"))],
    };
    return schemaVersion >= needed ? pass("recentEnough", details) : fail("tooOld", details);
  },
});
