import type { HandoutPart } from "./handout.ts";
import { ps, psLines, type PowerShell } from "./quoting/powershell.ts";
import { changingScript, restoringScript, type Script, type UndoScript } from "./script-part.ts";
import type { Work } from "./work.ts";

/** Extended rights to be granted by GUID, which is the same in every language of Windows; dsacls takes translated names. */
export interface Grant extends Pick<Script, "title" | "runOn" | "runAs" | "sources"> {
  /** Rights and their GUIDs. Source: MS-ADTS 5.1.3.2.1. */
  readonly rights: readonly (readonly [name: string, guid: string])[];
  /** Sets `$targets`: objects with `Dn` and the `Server` to ask. */
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
      withDrive,
      ps`$wanted = @(foreach ($target in $targets) {`,
      ps`    $path = Get-TargetPath $target.Server $target.Dn`,
      ps`    $present = @((Get-Acl -Path $path).GetAccessRules($true, $false, [System.Security.Principal.SecurityIdentifier]) | Where-Object { $_.AccessControlType -eq 'Allow' })`,
      ps`    foreach ($right in $rights) {`,
      ps`        $same = @($present | Where-Object { $_.ObjectType -eq [guid]$right.Guid -and $_.IdentityReference -eq $sid })`,
      ps`        if ($same.Count -eq 0) { [pscustomobject]@{ Server = $target.Server; Dn = $target.Dn; Sid = $sid.Value; Right = $right.Name; Guid = $right.Guid } }`,
      ps`    }`,
      ps`})`,
      ps`Save-Before -Rows $wanted`,
      ps`foreach ($grant in $wanted) {`,
      ps`    if (Confirm-Change $grant.Dn ('Grant ' + $grant.Right + ' to ' + $Account)) {`,
      ps`        $path = Get-TargetPath $grant.Server $grant.Dn`,
      ps`        $acl = Get-Acl -Path $path`,
      ps`        $rule = New-Object -TypeName System.DirectoryServices.ActiveDirectoryAccessRule -ArgumentList $sid, 'ExtendedRight', 'Allow', ([guid]$grant.Guid)`,
      ps`        $acl.AddAccessRule($rule)`,
      ps`        Set-Acl -Path $path -AclObject $acl`,
      ps`    }`,
      ps`}`,
    ),
  });
}

/** Takes back exactly the grants that a file of {@link grantScript} names. */
export function revokeScript(
  work: Work,
  script: Pick<UndoScript, "title" | "runOn" | "runAs" | "sources" | "undoes">,
): HandoutPart {
  return restoringScript(work, {
    ...script,
    needsAdModule: true,
    body: psLines(
      withDrive,
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change $row.Dn ('Take back ' + $row.Right + ' from ' + $row.Sid)) {`,
      ps`        $path = Get-TargetPath $row.Server $row.Dn`,
      ps`        $acl = Get-Acl -Path $path`,
      ps`        $sid = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $row.Sid`,
      ps`        $rule = New-Object -TypeName System.DirectoryServices.ActiveDirectoryAccessRule -ArgumentList $sid, 'ExtendedRight', 'Allow', ([guid]$row.Guid)`,
      ps`        [void]$acl.RemoveAccessRule($rule)`,
      ps`        Set-Acl -Path $path -AclObject $acl`,
      ps`    }`,
      ps`}`,
    ),
  });
}

/** `Get-TargetPath`: an object as the provider names it, on a drive of its own for each server. */
const withDrive = psLines(
  ps`function Get-TargetPath {`,
  ps`    param($Server, $Dn)`,
  ps`    $drive = 'Estate' + ($Server -replace '[^A-Za-z0-9]', '')`,
  ps`    if ($null -eq (Get-PSDrive -Name $drive -ErrorAction SilentlyContinue)) {`,
  ps`        New-PSDrive -Name $drive -PSProvider ActiveDirectory -Root '' -Server $Server -Scope Global -WhatIf:$false -Confirm:$false | Out-Null`,
  ps`    }`,
  ps`    $drive + ':\' + $Dn`,
  ps`}`,
);
