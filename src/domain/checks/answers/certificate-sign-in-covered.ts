import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass } from "#domain/checks/outcome.ts";

/** Microsoft Entra takes certificates beside password hash sync and Pass-through Authentication; AD FS has its own way. Source: Choose the right authentication method. */
export const certificateSignInCovered = defineAnswerCheck({
  id: "certificate-sign-in-covered",
  rules: ["CHOICE-03"],
  area: "plan",
  question: "certificates",
  outcomes: {
    none: pass("none"),
    certificates: pass("covered"),
    "hello-certificate-trust": pass("hello"),
  },
});
