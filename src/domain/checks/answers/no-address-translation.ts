import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** Sync across translated addresses is not supported, since forests name controllers by addresses that do not lead there. Source: Microsoft Entra Connect FAQ. */
export const noAddressTranslation = defineAnswerCheck({
  id: "no-address-translation",
  rules: ["DS-NAT-01"],
  area: "plan",
  question: "address-translation",
  outcomes: {
    no: pass("none"),
    yes: fail("translated"),
  },
});
