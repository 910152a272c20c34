import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** With AD FS every sign-in passes through the farm and its proxies. Source: Choose the right authentication method. */
export const farmServersDoubled = defineAnswerCheck({
  id: "farm-servers-doubled",
  rules: ["FS-HA-01"],
  area: "plan",
  question: "farm-servers",
  outcomes: {
    "two-each": pass("two"),
    fewer: warn("fewer"),
  },
});
