import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { manual, pass, warn } from "#domain/checks/outcome.ts";

/** Any agent may get any sign-in, so each agent forest must reach all others. Inferred from the PTA FAQ. */
export const agentsInOneForest = defineEstateCheck({
  id: "agents-in-one-forest",
  rules: ["PTA-AGENT-05"],
  area: "plan",
  evaluate({ profile: { agentForests: forests } }) {
    if (forests.length === 0) return manual("notStated");
    return forests.length === 1 ? pass("one", { params: { forests } }) : warn("several", { params: { forests } });
  },
});
