import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** Hybrid join of devices, attributes merged across domains and references across forests are not done by Cloud Sync. Source: Connect to Cloud Sync decision guide. */
export const cloudSyncSuffices = defineAnswerCheck({
  id: "cloud-sync-suffices",
  rules: ["CS-03"],
  area: "plan",
  question: "connect-only-features",
  outcomes: {
    no: pass("suffices"),
    yes: fail("needsConnect"),
  },
});
