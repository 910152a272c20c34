import type { HandoutPart } from "../handout.ts";
import { ps, psLines, type PowerShell } from "../quoting/powershell.ts";
import { restoringScript } from "../script-part.ts";
import type { Work } from "../work.ts";
import { ourTrust, trustPlace, type ForestPair } from "./forest-pair.ts";

export const trustNameSources = [
  ".NET, ForestTrustRelationshipInformation (TopLevelNames, ExcludedTopLevelNames, TrustedDomainInformation, Save)",
  "Windows commands, netdom trust (2025-06)",
];

/** `Get-TrustName`: every name that a trust holds, with its state. */
export const getTrustNames: PowerShell = psLines(
  ps`function Get-TrustName {`,
  ps`    param([Parameter(Mandatory = $true)]$Of)`,
  ps`    foreach ($name in $Of.TopLevelNames) { [pscustomobject]@{ Kind = 'Suffix'; Name = $name.Name; Status = [string]$name.Status } }`,
  ps`    foreach ($name in $Of.ExcludedTopLevelNames) { [pscustomobject]@{ Kind = 'Exclusion'; Name = $name; Status = '' } }`,
  ps`    foreach ($name in $Of.TrustedDomainInformation) { [pscustomobject]@{ Kind = 'Domain'; Name = $name.DnsName; Status = [string]$name.Status } }`,
  ps`}`,
);

/** `Test-Covers`: whether a name of the trust is the suffix or stands above it. */
export const testCovers: PowerShell = psLines(
  ps`function Test-Covers {`,
  ps`    param([Parameter(Mandatory = $true)][string]$Above, [Parameter(Mandatory = $true)][string]$Below)`,
  ps`    $Below -eq $Above -or $Below.EndsWith('.' + $Above, [StringComparison]::OrdinalIgnoreCase)`,
  ps`}`,
);

/** Reads the names again and shows them. */
export function showTrustNames({ served }: ForestPair): PowerShell {
  return ps`Get-TrustName -Of ($ours.GetTrustRelationship(${served})) | Format-Table -AutoSize | Out-String -Width 200 | Write-Host`;
}

/** Puts the state of every name of the trust back as a file of before-values has it. */
export function restoreTrustNames(work: Work, pair: ForestPair, undoes: string): HandoutPart {
  return restoringScript(work, {
    title: `Put the names of the trust with ${pair.served} back`,
    undoes,
    ...trustPlace(pair),
    sources: trustNameSources,
    body: psLines(
      ourTrust(pair),
      ps`$changed = $false`,
      ps`foreach ($row in $rows) {`,
      ps`    if ($row.Kind -eq 'Exclusion') {`,
      ps`        if ($trust.ExcludedTopLevelNames.Contains($row.Name)) { continue }`,
      ps`        if (Confirm-Change $row.Name 'Exclude from routing again') {`,
      ps`            [void]$trust.ExcludedTopLevelNames.Add($row.Name)`,
      ps`            $changed = $true`,
      ps`        }`,
      ps`        continue`,
      ps`    }`,
      ps`    $records = if ($row.Kind -eq 'Domain') { @($trust.TrustedDomainInformation | Where-Object { $_.DnsName -eq $row.Name }) } else { @($trust.TopLevelNames | Where-Object { $_.Name -eq $row.Name }) }`,
      ps`    foreach ($record in $records) {`,
      ps`        if ([string]$record.Status -eq $row.Status) { continue }`,
      ps`        if (Confirm-Change $row.Name ('Set the state back to ' + $row.Status)) {`,
      ps`            $record.Status = $row.Status`,
      ps`            $changed = $true`,
      ps`        }`,
      ps`    }`,
      ps`}`,
      ps`if ($changed) { $trust.Save() }`,
    ),
  });
}
