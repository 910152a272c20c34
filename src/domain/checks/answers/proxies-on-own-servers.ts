import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** Web Application Proxy and AD FS cannot be on one server. Source: AD FS requirements. */
export const proxiesOnOwnServers = defineAnswerCheck({
  id: "proxies-on-own-servers",
  rules: ["WAP-ROLE-01"],
  area: "plan",
  question: "proxy-servers",
  outcomes: {
    own: pass("own"),
    shared: fail("shared"),
  },
});
