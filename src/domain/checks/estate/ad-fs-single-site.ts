import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { manual, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** The programme covers a farm in a single site. Source: FastTrack service description, responsibilities. */
export const adFsSingleSite = defineEstateCheck({
  id: "ad-fs-single-site",
  rules: ["FS-SCOPE-02"],
  area: "ad-fs",
  evaluate({ profile: { adFsSites: sites } }) {
    if (sites === null) return manual("notStated");
    if (sites === 0) return notApplicable("noFarm");
    return sites === 1 ? pass("one") : warn("several", { params: { sites } });
  },
});
