import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, readingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";
import { enableSuffixScript } from "./enable-suffix.ts";
import { ourForest, pairOf, trustPlace } from "./forest-pair.ts";
import { getTrustNames, restoreTrustNames, testCovers, trustNameSources } from "./trust-names.ts";

/** Who else claims the suffix is looked up; one claim is switched off, then the other is enabled. */
export const resolveConflict: HandoutMaker = (work) => {
  const pair = pairOf(work);
  const { object: suffix } = work.subject;
  if (pair === null || suffix === null) return null;
  const place = { ...trustPlace(pair), sources: trustNameSources };
  const find = readingScript(work, {
    ...place,
    title: "Find every trust, and our own forest, that claims the suffix",
    fileName: "1-find-claims.ps1",
    needsAdModule: true,
    body: psLines(
      ourForest(pair),
      ps`$suffix = ${suffix}`,
      getTrustNames,
      testCovers,
      ps`foreach ($trust in $ours.GetAllTrustRelationships()) {`,
      ps`    if ($trust -isnot [System.DirectoryServices.ActiveDirectory.ForestTrustRelationshipInformation]) { continue }`,
      ps`    foreach ($name in @(Get-TrustName -Of $trust | Where-Object { Test-Covers -Above $_.Name -Below $suffix })) {`,
      ps`        [pscustomobject]@{ Trust = $trust.TargetName; Kind = $name.Kind; Name = $name.Name; Status = $name.Status }`,
      ps`    }`,
      ps`}`,
      ps`$forest = Get-ADForest -Server ${pair.serving} -Identity ${pair.serving}`,
      ps`@($forest.UPNSuffixes) + @($forest.Domains) | Where-Object { $_ -eq $suffix } |`,
      ps`    ForEach-Object { [pscustomobject]@{ Trust = 'our own forest'; Kind = 'Own name'; Name = $_; Status = '' } }`,
    ),
  });
  const disable = changingScript(work, {
    ...place,
    title: "Switch the suffix off on the other trust, where nobody signs in with it",
    fileName: "2-disable-other-claim.ps1",
    parameters: [ps`[Parameter(Mandatory = $true)][string]$OtherForest`],
    body: psLines(
      ourForest(pair),
      ps`$suffix = ${suffix}`,
      ps`if ($OtherForest -eq ${pair.served}) { throw 'Name the other claimant: on this trust the suffix is to be routed.' }`,
      ps`$trust = $ours.GetTrustRelationship($OtherForest)`,
      ps`$claims = @($trust.TopLevelNames | Where-Object { $_.Name -eq $suffix })`,
      ps`Save-Before -Rows @($claims | ForEach-Object { [pscustomobject]@{ Forest = $OtherForest; Name = $_.Name; Status = [string]$_.Status } })`,
      ps`$changed = $false`,
      ps`foreach ($claim in $claims) {`,
      ps`    if (Confirm-Change $suffix ('Switch off on the trust with ' + $OtherForest)) {`,
      ps`        $claim.Status = [System.DirectoryServices.ActiveDirectory.TopLevelNameStatus]::AdminDisabled`,
      ps`        $changed = $true`,
      ps`    }`,
      ps`}`,
      ps`if ($changed) { $trust.Save() }`,
    ),
  });
  const undo = restoringScript(work, {
    ...place,
    title: "Put the state of the suffix back on the other trust",
    undoes: "2-disable-other-claim.ps1",
    body: psLines(
      psComment("First switch the suffix off on the trust where it was enabled: two trusts cannot both have it."),
      ourForest(pair),
      ps`foreach ($row in $rows) {`,
      ps`    $trust = $ours.GetTrustRelationship($row.Forest)`,
      ps`    foreach ($claim in @($trust.TopLevelNames | Where-Object { $_.Name -eq $row.Name })) {`,
      ps`        if (Confirm-Change $row.Name ('Set back to ' + $row.Status + ' on the trust with ' + $row.Forest)) {`,
      ps`            $claim.Status = $row.Status`,
      ps`            $trust.Save()`,
      ps`        }`,
      ps`    }`,
      ps`}`,
    ),
  });
  return {
    parts: [find, disable, enableSuffixScript(work, pair, suffix, "3-enable-suffix.ps1")],
    undo: { kind: "parts", parts: [restoreTrustNames(work, pair, "3-enable-suffix.ps1"), undo] },
  };
};
