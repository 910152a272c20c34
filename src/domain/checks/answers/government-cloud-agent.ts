import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { manual, pass, warn } from "#domain/checks/outcome.ts";

const governmentClouds: ReadonlySet<string> = new Set(["gcc-high", "dod"]);

/** US Government clouds take agents of 1.5.1742.0 or later only. Source: Pass-through Authentication quickstart. */
export const governmentCloudAgent = defineEstateCheck({
  id: "government-cloud-agent",
  rules: ["PTA-GOV-01"],
  area: "plan",
  evaluate({ profile: { cloud } }) {
    if (cloud === null) return manual("notStated");
    return governmentClouds.has(cloud)
      ? warn("government", { params: { cloud } })
      : pass("other", { params: { cloud } });
  },
});
