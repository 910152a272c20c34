import type { HandoutMaker } from "../work.ts";
import { ps, psComment, psLines, type PowerShell } from "../quoting/powershell.ts";
import { requestPart } from "../request.ts";
import { readingScript } from "../script-part.ts";

interface UserList {
  readonly title: string;
  readonly fileName: string;
  readonly filter: string;
  /** Attributes beside the name. */
  readonly attributes: readonly string[];
  readonly steps: readonly string[];
  readonly sources: readonly string[];
  /** What is worked out of `$rows`, a list of users. */
  readonly more?: PowerShell;
}

/** A list of the accounts concerned, and what is to be done with them by people. */
const listed =
  ({ title, fileName, filter, attributes, steps, sources, more }: UserList): HandoutMaker =>
  (work) => {
    const { domain } = work.subject;
    if (domain === null) return null;
    const script = readingScript(work, {
      title,
      fileName,
      runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
      runAs: `an account that may read users of ${domain}`,
      sources: ["ActiveDirectory module, Get-ADObject", ...sources],
      needsAdModule: true,
      parameters: [ps`[string]$Report = (Join-Path -Path $PSScriptRoot -ChildPath 'accounts.csv')`],
      body: psLines(
        ps`$attributes = ${attributes}`,
        ps`$rows = @(Get-ADObject -Server ${domain} -LDAPFilter ${filter} -Properties (@('sAMAccountName') + $attributes))`,
        more ?? null,
        ps`$rows | Select-Object -Property (@('sAMAccountName', 'DistinguishedName') + $attributes) | Export-Csv -LiteralPath $Report -NoTypeInformation -Encoding UTF8 -NoClobber`,
        ps`Write-Host ('{0} accounts are in {1}' -f $rows.Count, $Report)`,
      ),
    });
    return {
      parts: [script, requestPart(work, { steps, sources })],
      undo: { kind: "none", why: "The script only reads; what people do with its list is theirs to take back." },
    };
  };

const enabledUser = "(objectCategory=person)(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2))";

export const changeInBrowser = listed({
  title: "List users who have to change their password",
  fileName: "list-temporary-passwords.ps1",
  filter: `(&${enabledUser}(pwdLastSet=0))`,
  attributes: ["userPrincipalName", "mail"],
  steps: [
    "Leave this alone where devices are not Microsoft Entra joined.",
    "Tell the users of the list to change their password in a browser, or at a domain computer, before they first sign in on such a device.",
    "Run the list again; it should be empty before the devices are handed out.",
  ],
  sources: ["Microsoft Entra, Pass-through Authentication: Current limitations"],
});

export const convertInetOrgPersons = listed({
  title: "List accounts of class inetOrgPerson",
  fileName: "list-inetorgpersons.ps1",
  filter: `(&${enabledUser}(objectClass=inetOrgPerson))`,
  attributes: ["userPrincipalName", "whenCreated", "employeeNumber"],
  steps: [
    "Find out from the list which software made these accounts, and whether it needs their class.",
    "Test with one account: an object's class is not changed by any cmdlet we know of a source for, so a new account of class user is made and what hangs on the old one (groups, rights, mailbox) moved to it.",
    "Or leave them as they are and sign them in by Pass-through Authentication, which asks a domain controller.",
  ],
  sources: ["Microsoft Entra, Implement password hash synchronization"],
});

export const settleAnchor = listed({
  title: "List who has a value in mS-DS-ConsistencyGuid, and since when",
  fileName: "list-source-anchors.ps1",
  filter: "(mS-DS-ConsistencyGuid=*)",
  attributes: ["mS-DS-ConsistencyGuid", "objectClass", "whenChanged"],
  more: psLines(
    psComment(
      "Sync fills in the object's own GUID. Other values come from elsewhere, or from an account that was moved.",
    ),
    ps`foreach ($row in $rows) {`,
    ps`    Add-Member -InputObject $row -NotePropertyName 'Anchor' -NotePropertyValue ([BitConverter]::ToString([byte[]]$row.'mS-DS-ConsistencyGuid'))`,
    ps`    Add-Member -InputObject $row -NotePropertyName 'OwnGuid' -NotePropertyValue ([BitConverter]::ToString($row.ObjectGUID.ToByteArray()))`,
    ps`}`,
    ps`$attributes = @('Anchor', 'OwnGuid', 'objectClass', 'whenChanged')`,
    ps`$own = @($rows | Where-Object { $_.Anchor -eq $_.OwnGuid })`,
    ps`Write-Host ('{0} of {1} hold the GUID of their own object' -f $own.Count, $rows.Count)`,
  ),
  steps: [
    "Compare the list with what ran here before: an earlier sync, a migration tool, other software.",
    "Where all values are the objects' own GUIDs, an earlier sync wrote them: go on with the attribute as source anchor.",
    "Where they are not, name the software that wrote them, and choose another anchor before the first sync: it cannot be changed later.",
  ],
  sources: ["Microsoft Entra Connect: Design concepts"],
});
