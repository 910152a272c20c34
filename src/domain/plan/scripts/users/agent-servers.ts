import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker } from "../work.ts";

/** Users who may sign in at certain computers only may do so at the agent servers as well. */
export const allowAgentServers: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `an account that may change users of ${domain}`,
    sources: [
      "ActiveDirectory module, Set-ADUser -LogonWorkstations",
      "Microsoft Entra, Troubleshoot Pass-through Authentication",
    ],
    needsAdModule: true,
  } as const;
  return {
    parts: [
      changingScript(work, {
        ...place,
        title: "Add the agent servers to the users' lists of computers",
        fileName: "add-agent-servers.ps1",
        parameters: [ps`[Parameter(Mandatory = $true)][string[]]$AgentServer`],
        body: psLines(
          psComment("Names of servers as the lists hold them: NetBIOS names, 'PTA1', 'PTA2'."),
          ps`$users = @(Get-ADUser -Server ${domain} -LDAPFilter '(&(objectCategory=person)(objectClass=user)(userWorkstations=*))' -Properties LogonWorkstations)`,
          ps`$changes = @(foreach ($user in $users) {`,
          ps`    $list = @($user.LogonWorkstations.Split(',') | ForEach-Object { $_.Trim() } | Where-Object { $_ -ne '' })`,
          ps`    $lacking = @($AgentServer | Where-Object { $list -notcontains $_ })`,
          ps`    if ($lacking.Count -eq 0) { continue }`,
          ps`    [pscustomobject]@{ Guid = [string]$user.ObjectGUID; Account = $user.SamAccountName; Before = $user.LogonWorkstations; After = ($list + $lacking) -join ',' }`,
          ps`})`,
          ps`Save-Before -Rows $changes`,
          ps`foreach ($change in $changes) {`,
          ps`    if (Confirm-Change $change.Account ('Set the list of computers to ' + $change.After)) {`,
          ps`        Set-ADUser -Server ${domain} -Identity $change.Guid -LogonWorkstations $change.After`,
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
          title: "Put the lists of computers back",
          undoes: "add-agent-servers.ps1",
          body: psLines(
            ps`foreach ($row in $rows) {`,
            ps`    if (Confirm-Change $row.Account ('Set the list of computers back to ' + $row.Before)) {`,
            ps`        Set-ADUser -Server ${domain} -Identity $row.Guid -LogonWorkstations $row.Before`,
            ps`    }`,
            ps`}`,
          ),
        }),
      ],
    },
  };
};
