import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

const place = {
  runOn: "the active sync server, in an elevated Windows PowerShell 5.1",
  runAs: "a member of ADSyncAdmins",
  sources: ["ADSync module, Set-ADSyncAADCompanyFeature", "Microsoft Entra, Implement password hash synchronization"],
};

/** Passwords that are to be changed at the next sign-in are synced as such. */
export const syncTemporaryPasswords: HandoutMaker = (work) => ({
  parts: [
    changingScript(work, {
      ...place,
      title: "Sync temporary passwords",
      fileName: "sync-temporary-passwords.ps1",
      body: psLines(
        psComment(
          "Only where self-service password reset and password writeback are on: users could not change the password else.",
        ),
        ps`Import-Module -Name ADSync`,
        ps`$features = Get-ADSyncAADCompanyFeature`,
        ps`Save-Before -Rows @([pscustomobject]@{ ForcePasswordChangeOnLogOn = [string]$features.ForcePasswordChangeOnLogOn })`,
        ps`if (Confirm-Change 'the sync server' 'Sync passwords that are to be changed at the next sign-in') {`,
        ps`    Set-ADSyncAADCompanyFeature -ForcePasswordChangeOnLogOn $true`,
        ps`}`,
      ),
    }),
  ],
  undo: {
    kind: "parts",
    parts: [
      restoringScript(work, {
        ...place,
        title: "Leave temporary passwords out again, where they were",
        undoes: "sync-temporary-passwords.ps1",
        body: psLines(
          ps`Import-Module -Name ADSync`,
          ps`foreach ($row in $rows) {`,
          ps`    if ($row.ForcePasswordChangeOnLogOn -eq 'True') { Write-Host 'It was on before.'; continue }`,
          ps`    if (Confirm-Change 'the sync server' 'Leave temporary passwords out of the sync again') {`,
          ps`        Set-ADSyncAADCompanyFeature -ForcePasswordChangeOnLogOn $false`,
          ps`    }`,
          ps`}`,
        ),
      }),
    ],
  },
});
