import { demoteController, installController } from "../forests/controllers.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

export const createRootKey: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const script = changingScript(work, {
    title: `Create the KDS root key of ${forest}`,
    fileName: "create-kds-root-key.ps1",
    runOn: `a domain controller of ${forest} with Windows Server 2012 or later, a day before the farm is built`,
    runAs: `an Enterprise Admin of ${forest}`,
    sources: [
      "Kds module, Get-KdsRootKey, Add-KdsRootKey",
      "Windows Server, Create the Key Distribution Services root key",
    ],
    body: psLines(
      ps`$keys = @(Get-KdsRootKey)`,
      ps`Save-Before -Rows @($keys | ForEach-Object { [pscustomobject]@{ KeyId = $_.KeyId; EffectiveTime = $_.EffectiveTime } })`,
      ps`if ($keys.Count -gt 0) { Write-Host 'There is a root key already.'; return }`,
      psComment("Controllers use it 10 hours later, when all of them have it: that is wanted."),
      ps`if (Confirm-Change ${forest} 'Create the KDS root key') { Add-KdsRootKey -EffectiveImmediately }`,
    ),
  });
  const why = "A root key stays: accounts that were made with it need it. One that is never used does no harm.";
  return { parts: [script], undo: { kind: "none", why } };
};

/** A controller that can do group managed service accounts, or an ordinary account. */
export const farmAccount: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${forest}`,
    runAs: `a Domain Admin of ${forest}`,
    sources: ["ActiveDirectory module, New-ADUser", "Windows Server, AD FS requirements"],
    needsAdModule: true,
  } as const;
  const account = changingScript(work, {
    ...place,
    title: "Or: an ordinary account for the farm",
    fileName: "or-make-account.ps1",
    parameters: [ps`[string]$Name = 'svc-adfs'`],
    body: psLines(
      psComment("The set-up of AD FS gives it the service principal name and the right to log on as a service."),
      ps`Save-Before -Rows @([pscustomobject]@{ Account = $Name })`,
      ps`if (Confirm-Change $Name ('Make a service account in ' + ${forest})) {`,
      ps`    $password = Read-Host -AsSecureString -Prompt 'A long password, which is kept in your vault'`,
      ps`    New-ADUser -Server ${forest} -Name $Name -SamAccountName $Name -AccountPassword $password -Enabled $true -Description 'AD FS service'`,
      ps`}`,
    ),
  });
  const undo = restoringScript(work, {
    ...place,
    title: "Remove the account again, as long as no farm uses it",
    undoes: "or-make-account.ps1",
    body: psLines(
      ps`foreach ($row in $rows) {`,
      ps`    if (Confirm-Change $row.Account 'Remove the service account') { Remove-ADUser -Server ${forest} -Identity $row.Account -Confirm:$false }`,
      ps`}`,
    ),
  });
  return {
    parts: [installController(work, forest, "either-install-controller.ps1"), account],
    undo: { kind: "parts", parts: [demoteController(work, forest, "either-install-controller.ps1"), undo] },
  };
};
