import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass } from "#domain/checks/outcome.ts";
import { controllerLabel, isGenerationOrLater } from "#domain/derived/controller-generation.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

const windowsServer2008 = { version: limits.adFs.domainControllerVersion, level: limits.adFs.domainControllerLevel };

/** AD FS needs domain controllers of Windows Server 2008 or later. Source: AD FS requirements. */
export const adfsDomainControllers2008 = defineForestCheck({
  id: "adfs-domain-controllers-2008",
  rules: ["FS-DC-01"],
  area: "ad-fs",
  needs: ["domainControllers"],
  evaluate({ domainControllers }, { forest, ref }) {
    const judged = domainControllers.map((controller) => ({
      name: controller.name,
      label: controllerLabel(controller),
      isRecent: isGenerationOrLater(controller, windowsServer2008),
      row: evidence(controller.name, controller.operatingSystemVersion, ref("domainControllers")),
    }));
    const old = judged.filter(({ isRecent }) => isRecent === false);
    const open = judged.filter(({ isRecent }) => isRecent === null);
    const missing = { fact: "domainControllers", forest: forest.name, domain: null, cause: "not-found" } as const;
    if (judged.length === 0) return notKnown("noneFound", [missing]);
    if (old.length + open.length === 0) return pass("allRecent", { params: { controllers: judged.length } });
    return [
      ...old.map(({ name, label, row }) => fail("tooOld", { object: name, params: { label }, evidence: [row] })),
      ...open.map(({ name, label, row }) =>
        notKnown("systemUnknown", [missing], { object: name, params: { label }, evidence: [row] }),
      ),
    ];
  },
});
