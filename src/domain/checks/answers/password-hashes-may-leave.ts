import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** Password hash sync stores in the cloud what it derives from each password hash: a salted PBKDF2 hash. Source: Choose the right authentication method. */
export const passwordHashesMayLeave = defineAnswerCheck({
  id: "password-hashes-may-leave",
  rules: ["PHS-BAN-01"],
  area: "plan",
  question: "hashes-outside",
  outcomes: {
    allowed: pass("allowed"),
    forbidden: fail("forbidden"),
  },
});
