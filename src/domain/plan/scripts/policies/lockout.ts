import limits from "#resources/product-limits.json" with { type: "json" };

import type { HandoutPart } from "../handout.ts";
import { originOf } from "../origin.ts";
import { domainDn } from "../quoting/distinguished-name.ts";
import { ldifModify } from "../quoting/ldif.ts";
import { ps, psComment, psLines, type PowerShell } from "../quoting/powershell.ts";
import { requestPart } from "../request.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import { evidenceOf, type HandoutMaker, type Work } from "../work.ts";

const sources = [
  "ActiveDirectory module, Set-ADDefaultDomainPasswordPolicy",
  "Microsoft Entra, Smart lockout (2025-03)",
];

const place = (domain: string) =>
  ({
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `a Domain Admin of ${domain}`,
    sources,
    needsAdModule: true,
  }) as const;

const readPolicy = (domain: string): PowerShell =>
  psLines(
    psComment(
      "Where a group policy (as a rule the Default Domain Policy) sets these values, set them there: it wins in the end.",
    ),
    ps`$policy = Get-ADDefaultDomainPasswordPolicy -Server ${domain} -Identity ${domain}`,
    ps`Save-Before -Rows @([pscustomobject]@{ Threshold = $policy.LockoutThreshold; Duration = [string]$policy.LockoutDuration; Window = [string]$policy.LockoutObservationWindow })`,
  );

/** The domain locks at twice the threshold of the cloud, which the profile names. */
export const raiseThreshold: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  const { failedSignIns, onPremisesTimes } = limits.smartLockout;
  const wanted = failedSignIns[work.profile.cloud ?? "worldwide"] * onPremisesTimes;
  const before = evidenceOf(work, "lockoutThreshold");
  return {
    parts: [
      changingScript(work, {
        ...place(domain),
        title: `Raise the lockout threshold of ${domain}`,
        fileName: "raise-lockout-threshold.ps1",
        parameters: [ps`[ValidateRange(1, 999)][int]$Threshold = ${wanted}`],
        body: psLines(
          readPolicy(domain),
          ps`if ($policy.LockoutThreshold -eq 0 -or $policy.LockoutThreshold -ge $Threshold) { Write-Host 'The threshold is high enough already.'; return }`,
          ps`if (Confirm-Change ${domain} ('Raise the lockout threshold from ' + $policy.LockoutThreshold + ' to ' + $Threshold)) {`,
          ps`    Set-ADDefaultDomainPasswordPolicy -Server ${domain} -Identity ${domain} -LockoutThreshold $Threshold -Confirm:$false`,
          ps`}`,
        ),
      }),
      thresholdLdif(work, domain, wanted, "raise-lockout-threshold.ldif"),
    ],
    undo: {
      kind: "parts",
      parts: [
        restorePolicy(work, domain, "raise-lockout-threshold.ps1"),
        ...(typeof before === "number"
          ? [thresholdLdif(work, domain, before, "undo-raise-lockout-threshold.ldif")]
          : []),
      ],
    },
  };
};

/** The domain unlocks as soon as is agreed; or the cloud locks longer, which is asked of the tenant's team. */
export const shortenDuration: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  return {
    parts: [
      requestPart(work, {
        steps: [
          `Decide first: the cloud's lockout duration longer than the domain's (${limits.smartLockout.firstLockoutSeconds} seconds is its first; changing it needs Microsoft Entra ID P1), or the domain's shorter.`,
          "Where the domain locks at twice the cloud's threshold or later, both can stay as they are.",
        ],
        sources,
      }),
      changingScript(work, {
        ...place(domain),
        title: `Set the lockout duration of ${domain}`,
        fileName: "set-lockout-duration.ps1",
        parameters: [ps`[Parameter(Mandatory = $true)][ValidateRange(1, 99999)][int]$Minutes`],
        body: psLines(
          readPolicy(domain),
          ps`$duration = New-TimeSpan -Minutes $Minutes`,
          psComment("The window in which failures are counted may not be longer than the lockout itself."),
          ps`$window = if ($policy.LockoutObservationWindow -gt $duration) { $duration } else { $policy.LockoutObservationWindow }`,
          ps`if (Confirm-Change ${domain} ('Set the lockout duration from ' + $policy.LockoutDuration + ' to ' + $duration)) {`,
          ps`    Set-ADDefaultDomainPasswordPolicy -Server ${domain} -Identity ${domain} -LockoutDuration $duration -LockoutObservationWindow $window -Confirm:$false`,
          ps`}`,
        ),
      }),
    ],
    undo: { kind: "parts", parts: [restorePolicy(work, domain, "set-lockout-duration.ps1")] },
  };
};

function restorePolicy(work: Work, domain: string, undoes: string): HandoutPart {
  return restoringScript(work, {
    ...place(domain),
    title: `Put the lockout policy of ${domain} back`,
    undoes,
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change ${domain} ('Set the lockout policy back to ' + $row.Threshold + ', ' + $row.Duration + ', ' + $row.Window)) {`,
      ps`        Set-ADDefaultDomainPasswordPolicy -Server ${domain} -Identity ${domain} -LockoutThreshold ([int]$row.Threshold) -LockoutDuration ([timespan]$row.Duration) -LockoutObservationWindow ([timespan]$row.Window) -Confirm:$false`,
      ps`    }`,
      ps`}`,
    ),
  });
}

function thresholdLdif(work: Work, domain: string, threshold: number, fileName: string): HandoutPart {
  return {
    kind: "ldif",
    title: `A lockout threshold of ${threshold} as LDIF, for ldifde -i -f or ldapmodify`,
    text: ldifModify(
      domainDn(domain),
      [{ change: "replace", attribute: "lockoutThreshold", values: [String(threshold)] }],
      originOf(work),
    ),
    fileName,
  };
}
