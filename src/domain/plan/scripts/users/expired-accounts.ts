import { ps, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

/** Accounts of a domain that have expired are disabled; a scheduled run keeps it so. */
export const disableExpired: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}; scheduled daily once it is agreed`,
    runAs: `an account that may disable users of ${domain}`,
    sources: [
      "ActiveDirectory module, Search-ADAccount, Disable-ADAccount",
      "Microsoft Entra, Implement password hash synchronization",
    ],
    needsAdModule: true,
  } as const;
  return {
    parts: [
      changingScript(work, {
        ...place,
        title: "Disable accounts that have expired",
        fileName: "disable-expired.ps1",
        body: psLines(
          ps`$accounts = @(Search-ADAccount -Server ${domain} -AccountExpired -UsersOnly | Where-Object { $_.Enabled })`,
          ps`Save-Before -Rows @($accounts | ForEach-Object { [pscustomobject]@{ Guid = [string]$_.ObjectGUID; Account = $_.SamAccountName; Expired = $_.AccountExpirationDate } })`,
          ps`foreach ($account in $accounts) {`,
          ps`    if (Confirm-Change $account.SamAccountName 'Disable the expired account') {`,
          ps`        Disable-ADAccount -Server ${domain} -Identity $account.ObjectGUID`,
          ps`    }`,
          ps`}`,
        ),
      }),
    ],
    undo: {
      kind: "parts",
      parts: [
        restoringScript(work, {
          ...place,
          title: "Enable the accounts again that were disabled",
          undoes: "disable-expired.ps1",
          body: psLines(
            ps`foreach ($row in $rows) {`,
            ps`    if (Confirm-Change $row.Account 'Enable the account again') { Enable-ADAccount -Server ${domain} -Identity $row.Guid }`,
            ps`}`,
          ),
        }),
      ],
    },
  };
};
