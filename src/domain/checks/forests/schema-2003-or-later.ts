import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** The sync engine needs the schema of Windows Server 2003. Source: Prerequisites for Microsoft Entra Connect. */
export const schema2003OrLater = defineForestCheck({
  id: "schema-2003-or-later",
  rules: ["DS-SCHEMA-01"],
  area: "forests-and-domains",
  needs: ["forest"],
  evaluate({ forest }, { ref }) {
    const { least } = limits.syncSchemaVersion;
    const details = {
      params: { version: forest.schemaVersion, least },
      evidence: [evidence("objectVersion", forest.schemaVersion, ref("forest"))],
    };
    return forest.schemaVersion >= least ? pass("recentEnough", details) : fail("tooOld", details);
  },
});
