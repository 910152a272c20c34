import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { controllerLabel, isGenerationOrLater } from "#domain/derived/controller-generation.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

const windowsServer2012 = {
  version: limits.adFs.managedAccountControllerVersion,
  level: limits.adFs.managedAccountControllerLevel,
};

/**
 * A group managed service account needs a domain controller of Windows Server 2012. Without one an ordinary domain
 * account still does, so this never fails. Source: AD FS requirements.
 */
export const adfsGmsaPossible = defineForestCheck({
  id: "adfs-gmsa-possible",
  rules: ["FS-GMSA-01"],
  area: "ad-fs",
  needs: ["domainControllers"],
  evaluate({ domainControllers }, { forest, ref }) {
    const judged = domainControllers.map((controller) => ({
      label: controllerLabel(controller),
      isRecent: isGenerationOrLater(controller, windowsServer2012),
      row: evidence(controller.name, controller.operatingSystemVersion, ref("domainControllers")),
    }));
    const recent = judged.find(({ isRecent }) => isRecent === true);
    if (recent !== undefined) return pass("possible", { params: { label: recent.label }, evidence: [recent.row] });
    const open = judged.filter(({ isRecent }) => isRecent === null);
    if (open.length > 0 || judged.length === 0) {
      const missing = { fact: "domainControllers", forest: forest.name, domain: null, cause: "not-found" } as const;
      return notKnown("systemsUnknown", [missing], { evidence: open.map(({ row }) => row) });
    }
    return warn("notPossible", { evidence: judged.map(({ row }) => row) });
  },
});
