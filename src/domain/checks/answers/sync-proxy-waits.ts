import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** An answer can take five minutes. Source: Prerequisites for Microsoft Entra Connect. */
export const syncProxyWaits = defineAnswerCheck({
  id: "sync-proxy-waits",
  rules: ["DS-PROXY-01"],
  area: "plan",
  question: "sync-proxy",
  outcomes: {
    direct: pass("direct"),
    "open-proxy": pass("open"),
    "asking-proxy": warn("asking"),
  },
});
