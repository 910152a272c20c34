import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, notApplicable, pass } from "#domain/checks/outcome.ts";

/** Writeback of passwords takes Microsoft Entra ID P1 or more for each user who resets one. Source: Enable SSPR writeback. */
export const writebackLicensed = defineAnswerCheck({
  id: "writeback-licensed",
  rules: ["WB-02"],
  area: "plan",
  question: "reset-licences",
  outcomes: {
    yes: pass("licensed"),
    no: fail("notLicensed"),
    "not-wanted": notApplicable("notWanted"),
  },
});
