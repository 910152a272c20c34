import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Reports of leaked credentials and Microsoft Entra Domain Services work from synced password hashes, which Pass-through Authentication alone does not give. Source: Pass-through Authentication: Current limitations. */
export const hashSyncFeaturesUnneeded = defineAnswerCheck({
  id: "hash-sync-features-unneeded",
  rules: ["PTA-FEAT-01"],
  area: "plan",
  question: "hash-sync-features",
  outcomes: {
    no: pass("notWanted"),
    yes: warn("wanted"),
  },
});
