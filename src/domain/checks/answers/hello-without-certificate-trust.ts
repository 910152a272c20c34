import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Certificate trust is listed with AD FS only. Source: Choose the right authentication method. */
export const helloWithoutCertificateTrust = defineAnswerCheck({
  id: "hello-without-certificate-trust",
  rules: ["CHOICE-04"],
  area: "plan",
  question: "certificates",
  outcomes: {
    none: pass("none"),
    certificates: pass("none"),
    "hello-certificate-trust": warn("certificateTrust"),
  },
});
