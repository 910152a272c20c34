import type { HandoutPart } from "../handout.ts";
import { ps, psLines } from "../quoting/powershell.ts";
import { restoringScript, type UndoScript } from "../script-part.ts";
import type { Work } from "../work.ts";

type Place = Pick<UndoScript, "runOn" | "runAs" | "sources" | "undoes">;

/** Gives back the names of a file of before-values; a user whose name was changed since then is left alone. */
export function restoreUpns(work: Work, domain: string, place: Place): HandoutPart {
  return restoringScript(work, {
    ...place,
    title: `Give users of ${domain} their former UPNs back`,
    needsAdModule: true,
    parameters: [ps`[string]$DomainName = ${domain}`],
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    $user = Get-ADUser -Server $DomainName -Identity $row.Guid | Select-Object -Property @('UserPrincipalName')`,
      ps`    if ([string]$user.UserPrincipalName -ne $row.After) { Write-Warning ('Changed since, left alone: ' + $row.Account); continue }`,
      ps`    if (Confirm-Change $row.Account ('Change the UPN back from ' + $row.After + ' to ' + $row.Before)) {`,
      ps`        if ($row.Before -eq '') { Set-ADUser -Server $DomainName -Identity $row.Guid -Clear userPrincipalName }`,
      ps`        else { Set-ADUser -Server $DomainName -Identity $row.Guid -UserPrincipalName $row.Before }`,
      ps`    }`,
      ps`}`,
    ),
  });
}
