import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";
import { ourForest, pairOf, theirForest, trustPlace } from "./forest-pair.ts";

const sources = [
  ".NET, Forest.CreateTrustRelationship, UpdateTrustRelationship, VerifyTrustRelationship, DeleteTrustRelationship",
  "Windows commands, netdom trust (2025-06): netdom cannot make a forest trust",
];

/** Both forests trust each other by a forest trust: made where there is none, else given both directions. */
export const twoWayTrust: HandoutMaker = (work) => {
  const pair = pairOf(work);
  if (pair === null) return null;
  const create = changingScript(work, {
    title: `Two-way forest trust with ${pair.served}`,
    fileName: "two-way-forest-trust.ps1",
    ...trustPlace(pair),
    sources,
    body: psLines(
      psComment(
        "Each forest has to find the other's domain controllers: by conditional forwarders, stub zones or a shared root.",
      ),
      ps`Resolve-DnsName -Name ${`_ldap._tcp.dc._msdcs.${pair.served}`} -Type SRV | Out-Null`,
      ourForest(pair),
      theirForest(pair),
      ps`$trust = $null`,
      ps`try { $trust = $ours.GetTrustRelationship($partner) }`,
      ps`catch [System.DirectoryServices.ActiveDirectory.ActiveDirectoryObjectNotFoundException] { Write-Host 'There is no forest trust yet.' }`,
      ps`$direction = if ($null -eq $trust) { '' } else { [string]$trust.TrustDirection }`,
      ps`Save-Before -Rows @([pscustomobject]@{ Partner = $partner; Direction = $direction })`,
      ps`if ($direction -eq 'Bidirectional') { Write-Host 'The trust is two-way already.'; return }`,
      psComment("An external or realm trust between the same two domains has to be removed first; this stops at it."),
      ps`if (Confirm-Change $partner 'Make a two-way forest trust') {`,
      ps`    if ($null -eq $trust) { $ours.CreateTrustRelationship($theirs, 'Bidirectional') }`,
      ps`    else { $ours.UpdateTrustRelationship($theirs, 'Bidirectional') }`,
      ps`    $ours.VerifyTrustRelationship($theirs, 'Bidirectional')`,
      ps`    Write-Host 'The trust is there and verified in both directions.'`,
      ps`}`,
    ),
  });
  const undo = restoringScript(work, {
    title: `Take the trust with ${pair.served} back to what it was`,
    undoes: "two-way-forest-trust.ps1",
    ...trustPlace(pair),
    sources,
    body: psLines(
      ourForest(pair),
      theirForest(pair),
      ps`foreach ($row in $rows) {`,
      ps`    if ($row.Direction -eq '') {`,
      ps`        if (Confirm-Change $partner 'Delete the forest trust on both sides') { $ours.DeleteTrustRelationship($theirs) }`,
      ps`    }`,
      ps`    elseif (Confirm-Change $partner ('Set the direction back to ' + $row.Direction)) {`,
      ps`        $ours.UpdateTrustRelationship($theirs, $row.Direction)`,
      ps`    }`,
      ps`}`,
    ),
  });
  return { parts: [create], undo: { kind: "parts", parts: [undo] } };
};
