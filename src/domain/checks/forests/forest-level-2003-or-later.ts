import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";

/** msDS-Behavior-Version of Windows Server 2003 (MS-ADTS 6.1.4.4). */
const windowsServer2003 = 2;

/** The sync engine needs forest functional level 2003. Source: Prerequisites for Microsoft Entra Connect. */
export const forestLevel2003OrLater = defineForestCheck({
  id: "forest-level-2003-or-later",
  rules: ["DS-FFL-01"],
  area: "forests-and-domains",
  needs: ["forest"],
  evaluate({ forest }, { ref }) {
    const details = {
      params: { level: forest.functionalLevel },
      evidence: [evidence("msDS-Behavior-Version", forest.functionalLevel, ref("forest"))],
    };
    return forest.functionalLevel >= windowsServer2003 ? pass("highEnough", details) : fail("tooLow", details);
  },
});
