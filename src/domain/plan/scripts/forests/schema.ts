import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

/** The schema is extended by adprep; it can be for directory sync or for a generation of AD FS. */
export const extendSchema: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const script = changingScript(work, {
    title: `Extend the schema of ${forest}`,
    fileName: "extend-schema.ps1",
    runOn: `a member server of ${forest} with 64-bit Windows Server, the media of the wanted release at hand`,
    runAs: `a member of Schema Admins, Enterprise Admins and Domain Admins of ${forest}`,
    sources: ["Windows commands, adprep", "ActiveDirectory module, Get-ADObject"],
    needsAdModule: true,
    parameters: [ps`[Parameter(Mandatory = $true)][string]$Adprep`],
    body: psLines(
      psComment("-Adprep is the path of adprep.exe on the media: D:\\support\\adprep\\adprep.exe"),
      ps`$schema = (Get-ADRootDSE -Server ${forest}).schemaNamingContext`,
      ps`$version = (Get-ADObject -Server ${forest} -Identity $schema -Properties objectVersion).objectVersion`,
      ps`Save-Before -Rows @([pscustomobject]@{ Schema = $schema; Version = $version })`,
      ps`Write-Host ('Schema version: ' + $version + '. Look at replication first: repadmin /replsummary')`,
      ps`if (-not (Test-Path -LiteralPath $Adprep -PathType Leaf)) { throw ('There is no ' + $Adprep) }`,
      ps`if (Confirm-Change $schema 'Extend the schema with adprep /forestprep, for good') {`,
      ps`    & $Adprep /forestprep`,
      ps`    if ($LASTEXITCODE -ne 0) { throw ('adprep ended with ' + $LASTEXITCODE) }`,
      ps`    $version = (Get-ADObject -Server ${forest} -Identity $schema -Properties objectVersion).objectVersion`,
      ps`    Write-Host ('Schema version now: ' + $version)`,
      ps`}`,
    ),
  });
  const why =
    "An extended schema is never taken back; the way back is a restore of the whole forest. Have backups of a controller of each domain before you begin.";
  return { parts: [script], undo: { kind: "none", why } };
};
