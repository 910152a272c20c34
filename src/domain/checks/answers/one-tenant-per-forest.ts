import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** It works with a sync server for each tenant. Source: Topologies for Microsoft Entra Connect. */
export const oneTenantPerForest = defineAnswerCheck({
  id: "one-tenant-per-forest",
  rules: ["DS-TEN-01"],
  area: "plan",
  question: "tenants",
  outcomes: {
    one: pass("one"),
    several: warn("several"),
  },
});
