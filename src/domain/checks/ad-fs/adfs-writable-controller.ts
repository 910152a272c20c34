import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass } from "#domain/checks/outcome.ts";
import { controllersByDomain } from "#domain/derived/writable-controllers.ts";

/** AD FS reads claims from a writable domain controller. Source: Best practices for securing AD FS. */
export const adfsWritableController = defineForestCheck({
  id: "adfs-writable-controller",
  rules: ["FS-RODC-01"],
  area: "ad-fs",
  needs: ["partitions", "domainControllers"],
  evaluate({ partitions, domainControllers }, { forest, ref }) {
    const isAnyUnplaced = domainControllers.some((controller) => controller.domain === null);
    return controllersByDomain(partitions, domainControllers).map(({ domain, writable, readOnly }) => {
      const details = {
        object: domain,
        params: { domain, writable: [...writable] },
        evidence: [...writable, ...readOnly].map((name) =>
          evidence(name, readOnly.includes(name) ? "read-only" : "writable", ref("domainControllers")),
        ),
      };
      if (writable.length > 0) return pass("present", details);
      const missing = { fact: "domainControllers", forest: forest.name, domain: null, cause: "not-found" } as const;
      return isAnyUnplaced ? notKnown("controllersUnplaced", [missing], details) : fail("absent", details);
    });
  },
});
