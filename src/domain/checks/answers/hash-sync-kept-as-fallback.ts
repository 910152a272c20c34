import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Beside whichever method is the first, synced hashes let people sign in during an outage and show leaked passwords. Source: Choose the right authentication method. */
export const hashSyncKeptAsFallback = defineAnswerCheck({
  id: "hash-sync-kept-as-fallback",
  rules: ["PHS-REC-01"],
  area: "plan",
  question: "hash-sync-fallback",
  outcomes: {
    yes: pass("kept"),
    no: warn("notKept"),
  },
});
