import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass, warn } from "#domain/checks/outcome.ts";

/** A balancer that ends TLS in front of AD FS or its proxies is not supported for any use. Source: AD FS requirements. */
export const farmBalancerSupported = defineAnswerCheck({
  id: "farm-balancer-supported",
  rules: ["FS-LB-01", "FS-LB-02"],
  area: "plan",
  question: "farm-balancer",
  outcomes: {
    "pass-through": pass("passThrough"),
    "opens-tls": fail("opensTls"),
    poor: warn("poor", { rule: "FS-LB-02" }),
  },
});
