import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { enabledUsers } from "#domain/derived/suffixes.ts";
import { userForests } from "#domain/derived/user-forests.ts";

/**
 * The programme helps with AD FS for one forest; the product itself can serve several. A forest whose users were not
 * read counts as one with users. Source: FastTrack service description, responsibilities.
 */
export const singleForestForAdFs = defineEstateCheck({
  id: "single-forest-for-ad-fs",
  rules: ["FS-SCOPE-01"],
  area: "ad-fs",
  evaluate({ estate, profile }) {
    const forests = userForests(estate, profile);
    const names = forests.map((forest) => forest.name);
    const unread = forests.filter((forest) => !enabledUsers(forest).known).map((forest) => forest.name);
    if (forests.length === 0) return notKnown("noForest", []);
    if (forests.length === 1) return pass("one", { params: { forests: names } });
    return unread.length > 0
      ? warn("severalPartlyUnread", { params: { forests: names, unread } })
      : warn("several", { params: { forests: names } });
  },
});
