import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass, warn } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** The schema decides which generation of farm can be built. Source: Upgrade an AD FS farm using WID. */
export const adfsSchemaLevel = defineForestCheck({
  id: "adfs-schema-level",
  rules: ["FS-SCHEMA-01"],
  area: "ad-fs",
  needs: ["forest"],
  evaluate({ forest: { schemaVersion } }, { ref }) {
    const { schemaVersionFor2016, schemaVersionFor2019 } = limits.adFs;
    const details = {
      params: { version: schemaVersion, for2016: schemaVersionFor2016, for2019: schemaVersionFor2019 },
      evidence: [evidence("objectVersion", schemaVersion, ref("forest"))],
    };
    if (schemaVersion >= schemaVersionFor2019) return pass("recentEnough", details);
    return schemaVersion >= schemaVersionFor2016 ? warn("only2016", details) : fail("tooOld", details);
  },
});
