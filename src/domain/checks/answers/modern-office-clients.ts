import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Office 2010, Office 2013 without modern authentication and such clients of Skype for Business were listed as not supported in 2018. Source: Pass-through Authentication: Current limitations. */
export const modernOfficeClients = defineAnswerCheck({
  id: "modern-office-clients",
  rules: ["PTA-LEGACY-18"],
  area: "plan",
  question: "legacy-clients",
  outcomes: {
    none: pass("none"),
    some: warn("some"),
  },
});
