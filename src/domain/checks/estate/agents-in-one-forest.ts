import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { manual, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { statedAgentForests } from "#domain/derived/user-forests.ts";

/**
 * Any agent may get any sign-in, so each agent forest must reach all others, and one that is not in the estate leaves
 * that open. Inferred from the PTA FAQ.
 */
export const agentsInOneForest = defineEstateCheck({
  id: "agents-in-one-forest",
  rules: ["PTA-AGENT-05"],
  area: "plan",
  evaluate({ estate, profile }) {
    if (profile.agentForests.length === 0) return manual("notStated");
    const stated = statedAgentForests(estate, profile);
    const forests = stated.forests.map((forest) => forest.name);
    const unknown = stated.unknownNames.map((name) =>
      notKnown("notInEstate", [{ fact: "trusts", forest: name, domain: null, cause: "not-asked" }], {
        object: name,
        params: { name },
      }),
    );
    if (forests.length > 1) return [warn("several", { params: { forests } }), ...unknown];
    return forests.length === 1 && unknown.length === 0 ? pass("one", { params: { forests } }) : unknown;
  },
});
