import type { HandoutPart } from "./handout.ts";
import { ps, psLines, type PowerShell } from "./quoting/powershell.ts";
import { changingScript, restoringScript, type Script } from "./script-part.ts";
import type { Work } from "./work.ts";

/** Extended rights to be granted by GUID, which is the same in every language of Windows; dsacls takes translated names. */
export interface Grant extends Pick<Script, "title" | "runOn" | "runAs" | "sources"> {
  /** Rights and their GUIDs. Source: MS-ADTS 5.1.3.2.1. */
  readonly rights: readonly (readonly [name: string, guid: string])[];
  /** Sets `$targets`, a list of distinguished names. */
  readonly targets: PowerShell;
  readonly parameters: readonly PowerShell[];
}

/** Grants the rights to the account of `-Account` on each target; what was granted is kept in the file of before-values. */
export function grantScript(
  work: Work,
  { rights, targets, parameters, ...script }: Grant,
  fileName: string,
): HandoutPart {
  return changingScript(work, {
    ...script,
    fileName,
    needsAdModule: true,
    parameters: [...parameters, ps`[Parameter(Mandatory = $true)][string]$Account`],
    body: psLines(
      ps`$sid = (New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Account).Translate([System.Security.Principal.SecurityIdentifier])`,
      targets,
      ps`$rights = @(`,
      ...rights.map(([name, guid]) => ps`    [pscustomobject]@{ Name = ${name}; Guid = ${guid} }`),
      ps`)`,
      psLines(
        ps`$wanted = @(foreach ($target in $targets) {`,
        ps`    $present = @((Get-Acl -Path ('AD:\' + $target)).Access | Where-Object { -not $_.IsInherited -and $_.AccessControlType -eq 'Allow' })`,
        ps`    foreach ($right in $rights) {`,
        ps`        $same = @($present | Where-Object { $_.ObjectType -eq [guid]$right.Guid -and $_.IdentityReference.Translate([System.Security.Principal.SecurityIdentifier]) -eq $sid })`,
        ps`        if ($same.Count -eq 0) { [pscustomobject]@{ Target = $target; Sid = $sid.Value; Right = $right.Name; Guid = $right.Guid } }`,
        ps`    }`,
        ps`})`,
      ),
      ps`Save-Before -Rows $wanted`,
      ps`foreach ($grant in $wanted) {`,
      ps`    if (Confirm-Change $grant.Target ('Grant ' + $grant.Right + ' to ' + $Account)) {`,
      ps`        $acl = Get-Acl -Path ('AD:\' + $grant.Target)`,
      ps`        $rule = New-Object -TypeName System.DirectoryServices.ActiveDirectoryAccessRule -ArgumentList $sid, 'ExtendedRight', 'Allow', ([guid]$grant.Guid)`,
      ps`        $acl.AddAccessRule($rule)`,
      ps`        Set-Acl -Path ('AD:\' + $grant.Target) -AclObject $acl`,
      ps`    }`,
      ps`}`,
    ),
  });
}

/** Takes back exactly the grants that a file of {@link grantScript} names. */
export function revokeScript(work: Work, script: Pick<Script, "title" | "runOn" | "runAs" | "sources">): HandoutPart {
  return restoringScript(work, {
    ...script,
    fileName: "undo.ps1",
    needsAdModule: true,
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change $row.Target ('Take back ' + $row.Right + ' from ' + $row.Sid)) {`,
      ps`        $acl = Get-Acl -Path ('AD:\' + $row.Target)`,
      ps`        $sid = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $row.Sid`,
      ps`        $rule = New-Object -TypeName System.DirectoryServices.ActiveDirectoryAccessRule -ArgumentList $sid, 'ExtendedRight', 'Allow', ([guid]$row.Guid)`,
      ps`        [void]$acl.RemoveAccessRule($rule)`,
      ps`        Set-Acl -Path ('AD:\' + $row.Target) -AclObject $acl`,
      ps`    }`,
      ps`}`,
    ),
  });
}
