import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { forestsInScope } from "#domain/derived/user-forests.ts";

/**
 * The programme helps with AD FS for an estate of one forest; the product itself can serve several. A forest known from
 * a trust only counts until the profile leaves it out. Source: FastTrack service description, responsibilities.
 */
export const singleForestForAdFs = defineEstateCheck({
  id: "single-forest-for-ad-fs",
  rules: ["FS-SCOPE-01"],
  area: "ad-fs",
  evaluate({ estate, profile }) {
    const inScope = forestsInScope(estate, profile);
    const forests = inScope.map((forest) => forest.name);
    const unread = inScope.filter((forest) => forest.reach === "known-only").map((forest) => forest.name);
    if (forests.length === 0) return notKnown("noForest", []);
    if (forests.length === 1) return pass("one", { params: { forests } });
    return unread.length > 0
      ? warn("severalPartlyUnread", { params: { forests, unread } })
      : warn("several", { params: { forests } });
  },
});
