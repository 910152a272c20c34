import { ps, psComment, psLines, psList } from "../quoting/powershell.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

const why =
  "A functional level is not lowered again as a rule, so there is no script for it: plan the way back as a restore of the forest, and raise the level only when every controller is settled.";

/** Levels as the cmdlets name them. Source: ActiveDirectory module, ADDomainMode and ADForestMode. */
const years = ["2003", "2008", "2008R2", "2012", "2012R2", "2016"];

export const raiseDomainLevel: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  const script = changingScript(work, {
    title: `Raise the functional level of the domain ${domain}`,
    fileName: "raise-domain-level.ps1",
    runOn: `any computer with the module ActiveDirectory that reaches the PDC emulator of ${domain}`,
    runAs: `a Domain Admin of ${domain}`,
    sources: ["ActiveDirectory module, Set-ADDomainMode"],
    needsAdModule: true,
    parameters: [ps`[ValidateSet(${psList(years.map((year) => `Windows${year}Domain`))})][string]$Mode`],
    body: psLines(
      psComment("The oldest controller decides how far it can go; without -Mode this only lists them."),
      ps`$domain = Get-ADDomain -Server ${domain} -Identity ${domain}`,
      ps`Get-ADDomainController -Server ${domain} -Filter * | Select-Object -Property @('HostName', 'OperatingSystem') | Format-Table -AutoSize | Out-String | Write-Host`,
      ps`Save-Before -Rows @([pscustomobject]@{ Domain = $domain.DNSRoot; Mode = [string]$domain.DomainMode })`,
      ps`if ($Mode -eq '') { Write-Host ('The level is ' + $domain.DomainMode + '; give -Mode to raise it.'); return }`,
      ps`if (Confirm-Change $domain.DNSRoot ('Raise the level from ' + $domain.DomainMode + ' to ' + $Mode + ', for good')) {`,
      ps`    Set-ADDomainMode -Server ${domain} -Identity ${domain} -DomainMode $Mode -Confirm:$false`,
      ps`}`,
    ),
  });
  return { parts: [script], undo: { kind: "none", why } };
};

export const raiseForestLevel: HandoutMaker = (work) => {
  const forest = work.subject.forest ?? work.subject.servingForest;
  if (forest === null) return null;
  const script = changingScript(work, {
    title: `Raise the functional level of the forest ${forest}`,
    fileName: "raise-forest-level.ps1",
    runOn: `any computer with the module ActiveDirectory that reaches the schema master of ${forest}`,
    runAs: `an Enterprise Admin of ${forest}`,
    sources: ["ActiveDirectory module, Set-ADForestMode"],
    needsAdModule: true,
    parameters: [ps`[ValidateSet(${psList(years.map((year) => `Windows${year}Forest`))})][string]$Mode`],
    body: psLines(
      psComment("No domain may be below; without -Mode this only lists their levels."),
      ps`$forest = Get-ADForest -Server ${forest} -Identity ${forest}`,
      ps`foreach ($name in $forest.Domains) { Write-Host ('{0}: {1}' -f $name, (Get-ADDomain -Identity $name).DomainMode) }`,
      ps`Save-Before -Rows @([pscustomobject]@{ Forest = $forest.Name; Mode = [string]$forest.ForestMode })`,
      ps`if ($Mode -eq '') { Write-Host ('The level is ' + $forest.ForestMode + '; give -Mode to raise it.'); return }`,
      ps`if (Confirm-Change $forest.Name ('Raise the level from ' + $forest.ForestMode + ' to ' + $Mode + ', for good')) {`,
      ps`    Set-ADForestMode -Server ${forest} -Identity ${forest} -ForestMode $Mode -Confirm:$false`,
      ps`}`,
    ),
  });
  return { parts: [script], undo: { kind: "none", why } };
};
