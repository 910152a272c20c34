import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** msDS-Behavior-Version of Windows Server 2008 R2, the least level of the Recycle Bin (MS-ADTS 3.1.1.9). */
const windowsServer2008R2 = 4;

/** The AD Recycle Bin is advised beside sync. Source: Prerequisites for Microsoft Entra Connect. */
export const recycleBinOn = defineForestCheck({
  id: "recycle-bin-on",
  rules: ["DS-BIN-01"],
  area: "forests-and-domains",
  needs: ["recycleBin", "forest"],
  evaluate({ recycleBin, forest }, { ref }) {
    const details = {
      params: { level: forest.functionalLevel },
      evidence: [evidence("msDS-EnabledFeatureBL", recycleBin.isEnabled, ref("recycleBin"))],
    };
    if (recycleBin.isEnabled) return pass("on", details);
    return forest.functionalLevel < windowsServer2008R2 ? warn("levelTooLow", details) : warn("off", details);
  },
});
