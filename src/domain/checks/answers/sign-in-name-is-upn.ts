import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Managed sign-in, by password hash sync or Pass-through Authentication, takes a UPN. Source: Choose the right authentication method. */
export const signInNameIsUpn = defineAnswerCheck({
  id: "sign-in-name-is-upn",
  rules: ["CHOICE-02"],
  area: "plan",
  question: "sign-in-name",
  outcomes: {
    upn: pass("upn"),
    "down-level": warn("downLevel"),
  },
});
