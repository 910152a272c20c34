import { ps, psLines } from "../quoting/powershell.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

export const turnOnRecycleBin: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const script = changingScript(work, {
    title: `Turn on the Recycle Bin of ${forest}`,
    fileName: "turn-on-recycle-bin.ps1",
    runOn: `any computer with the module ActiveDirectory that reaches the domain naming master of ${forest}`,
    runAs: `an Enterprise Admin of ${forest}`,
    sources: ["ActiveDirectory module, Enable-ADOptionalFeature"],
    needsAdModule: true,
    body: psLines(
      ps`$forest = Get-ADForest -Server ${forest} -Identity ${forest}`,
      ps`$feature = Get-ADOptionalFeature -Server $forest.DomainNamingMaster -Identity 'Recycle Bin Feature'`,
      ps`Save-Before -Rows @([pscustomobject]@{ Forest = $forest.Name; Mode = [string]$forest.ForestMode; EnabledScopes = @($feature.EnabledScopes).Count })`,
      ps`if (@($feature.EnabledScopes).Count -gt 0) { Write-Host 'The Recycle Bin is on already.'; return }`,
      ps`if (Confirm-Change $forest.Name 'Turn on the Recycle Bin, for good') {`,
      ps`    Enable-ADOptionalFeature -Server $forest.DomainNamingMaster -Identity $feature -Scope ForestOrConfigurationSet -Target ${forest} -Confirm:$false`,
      ps`}`,
    ),
  });
  const why =
    "The Recycle Bin cannot be turned off again once it is on. It changes nothing for users; deleted objects are kept longer.";
  return { parts: [script], undo: { kind: "none", why } };
};
