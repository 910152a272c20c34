import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { fail, manual, pass } from "#domain/checks/outcome.ts";

/** The managed options act on synced users. Source: Choose the right authentication method. */
export const directorySyncPlanned = defineEstateCheck({
  id: "directory-sync-planned",
  rules: ["DEP-SYNC-01"],
  area: "plan",
  evaluate({ profile: { directorySync } }) {
    switch (directorySync) {
      case "present":
        return pass("present");
      case "planned":
        return pass("planned");
      case "none":
        return fail("none");
      case null:
        return manual("notStated");
    }
  },
});
