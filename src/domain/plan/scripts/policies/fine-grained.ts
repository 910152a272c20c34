import limits from "#resources/product-limits.json" with { type: "json" };

import { ps, psLines } from "../quoting/powershell.ts";
import { readingScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

/** Every fine-grained policy with its lockout values, whom it applies to, and whether it locks later than the cloud. */
export const reviewFineGrained: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  const { failedSignIns, onPremisesTimes } = limits.smartLockout;
  const wanted = failedSignIns[work.profile.cloud ?? "worldwide"] * onPremisesTimes;
  return {
    parts: [
      readingScript(work, {
        title: `List the fine-grained password policies of ${domain}`,
        fileName: "list-fine-grained-policies.ps1",
        runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
        runAs: `a Domain Admin of ${domain}: others do not see these policies`,
        sources: [
          "ActiveDirectory module, Get-ADFineGrainedPasswordPolicy",
          "Microsoft Entra, Smart lockout (2025-03)",
        ],
        needsAdModule: true,
        body: psLines(
          ps`$wanted = ${wanted}`,
          ps`foreach ($policy in @(Get-ADFineGrainedPasswordPolicy -Server ${domain} -Filter *)) {`,
          ps`    [pscustomobject]@{`,
          ps`        Name = $policy.Name`,
          ps`        Precedence = $policy.Precedence`,
          ps`        LockoutThreshold = $policy.LockoutThreshold`,
          ps`        LockoutDuration = $policy.LockoutDuration`,
          ps`        LocksLateEnough = ($policy.LockoutThreshold -eq 0 -or $policy.LockoutThreshold -ge $wanted)`,
          ps`        AppliesTo = (@($policy.AppliesTo) -join '; ')`,
          ps`    }`,
          ps`}`,
        ),
      }),
    ],
    undo: { kind: "none", why: "It only reads, so there is nothing to take back." },
  };
};
