import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass } from "#domain/checks/outcome.ts";
import { controllersByDomain } from "#domain/derived/writable-controllers.ts";

/** The sync engine needs a writable domain controller in every domain. Source: Prerequisites for Entra Connect. */
export const writableDomainControllerPresent = defineForestCheck({
  id: "writable-domain-controller-present",
  rules: ["DS-RODC-01"],
  area: "forests-and-domains",
  needs: ["partitions", "domainControllers"],
  evaluate({ partitions, domainControllers }, { forest, ref }) {
    const isAnyUnplaced = domainControllers.some((controller) => controller.domain === null);
    return controllersByDomain(partitions, domainControllers).map(({ domain, writable, readOnly }) => {
      const details = {
        object: domain,
        params: { domain, writable: writable.length, readOnly: [...readOnly] },
        evidence: [...writable, ...readOnly].map((name) =>
          evidence(name, readOnly.includes(name) ? "read-only" : "writable", ref("domainControllers")),
        ),
      };
      if (writable.length > 0) return pass("present", details);
      if (isAnyUnplaced) {
        const missing = { fact: "domainControllers", forest: forest.name, domain: null, cause: "not-found" } as const;
        return notKnown("controllersUnplaced", [missing], details);
      }
      return readOnly.length > 0 ? fail("onlyReadOnly", details) : fail("none", details);
    });
  },
});
