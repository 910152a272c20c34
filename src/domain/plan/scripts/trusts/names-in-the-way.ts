import type { PowerShell } from "../quoting/powershell.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";
import { ourTrust, pairOf, trustPlace } from "./forest-pair.ts";
import { getTrustNames, restoreTrustNames, showTrustNames, testCovers, trustNameSources } from "./trust-names.ts";

/** A handout that changes records of the trust; `change` sets `$changed` where it did. */
const onTrust =
  (head: { readonly title: string; readonly fileName: string; readonly change: PowerShell }): HandoutMaker =>
  (work) => {
    const pair = pairOf(work);
    const { object: suffix } = work.subject;
    if (pair === null || suffix === null) return null;
    const { title, fileName, change } = head;
    const script = changingScript(work, {
      title,
      fileName,
      ...trustPlace(pair),
      sources: trustNameSources,
      body: psLines(
        ourTrust(pair),
        ps`$suffix = ${suffix}`,
        getTrustNames,
        testCovers,
        ps`Save-Before -Rows @(Get-TrustName -Of $trust)`,
        ps`$changed = $false`,
        change,
        ps`if ($changed) { $trust.Save() }`,
        showTrustNames(pair),
      ),
    });
    return { parts: [script], undo: { kind: "parts", parts: [restoreTrustNames(work, pair, fileName)] } };
  };

/** The domain of the suffix is enabled again on the trust; one in conflict is left alone. */
export const unblockDomain = onTrust({
  title: "Enable a domain on the trust again",
  fileName: "enable-domain.ps1",
  change: psLines(
    ps`$domains = @($trust.TrustedDomainInformation | Where-Object { $_.DnsName -eq $suffix })`,
    ps`if ($domains.Count -eq 0) { throw ('The trust lists no domain ' + $suffix) }`,
    ps`foreach ($domain in $domains) {`,
    ps`    if ([string]$domain.Status -match 'Conflict') { throw ($suffix + ' is in conflict with another trust; settle that first.') }`,
    ps`    if ([string]$domain.Status -eq 'Enabled') { continue }`,
    ps`    if (Confirm-Change $suffix ('Enable the domain on the trust with ' + $trust.TargetName)) {`,
    ps`        $domain.Status = [System.DirectoryServices.ActiveDirectory.ForestTrustDomainStatus]::Enabled`,
    ps`        $changed = $true`,
    ps`    }`,
    ps`}`,
  ),
});

/** No exclusion stands over the suffix any more. */
export const removeExclusion = onTrust({
  title: "Remove an exclusion from the trust",
  fileName: "remove-exclusion.ps1",
  change: psLines(
    psComment("Somebody excluded the name once. Find out why before it is routed again."),
    ps`foreach ($name in @($trust.ExcludedTopLevelNames | Where-Object { Test-Covers -Above $_ -Below $suffix })) {`,
    ps`    if (Confirm-Change $name ('Remove the exclusion from the trust with ' + $trust.TargetName)) {`,
    ps`        $trust.ExcludedTopLevelNames.Remove($name)`,
    ps`        $changed = $true`,
    ps`    }`,
    ps`}`,
  ),
});
