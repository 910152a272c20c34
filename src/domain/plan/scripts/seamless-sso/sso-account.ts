import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, restoringScript, revertingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";

/** The account of a finding and its domain; `null` where it names none. */
export function ssoAccountOf({ subject: { domain, object } }: Work) {
  return domain === null || object === null ? null : { domain, account: object };
}

export const accountPlace = (domain: string) =>
  ({
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `a Domain Admin of ${domain}`,
    sources: ["ActiveDirectory module", "Microsoft Entra, Seamless SSO quickstart and troubleshooting"],
    needsAdModule: true,
  }) as const;

export const enableAccount: HandoutMaker = (work) => {
  const found = ssoAccountOf(work);
  if (found === null) return null;
  const { domain, account } = found;
  return {
    parts: [
      changingScript(work, {
        ...accountPlace(domain),
        title: "Enable AZUREADSSOACC",
        fileName: "enable-account.ps1",
        body: psLines(
          ps`$account = Get-ADComputer -Server ${domain} -Identity ${account}`,
          ps`Save-Before -Rows @([pscustomobject]@{ Dn = $account.DistinguishedName; Enabled = $account.Enabled })`,
          ps`if (Confirm-Change $account.DistinguishedName 'Enable the account') { Enable-ADAccount -Server ${domain} -Identity $account }`,
        ),
      }),
    ],
    undo: {
      kind: "parts",
      parts: [
        revertingScript(work, {
          ...accountPlace(domain),
          title: "Disable AZUREADSSOACC again",
          undoes: "enable-account.ps1",
          body: ps`if (Confirm-Change ${account} 'Disable the account') { Disable-ADAccount -Server ${domain} -Identity ${account} }`,
        }),
      ],
    },
  };
};

export const protectAccount: HandoutMaker = (work) => {
  const found = ssoAccountOf(work);
  if (found === null) return null;
  const { domain, account } = found;
  return {
    parts: [
      changingScript(work, {
        ...accountPlace(domain),
        title: "Take delegation from AZUREADSSOACC and move it where only domain admins reach it",
        fileName: "protect-account.ps1",
        parameters: [ps`[string]$TargetUnit = ''`],
        body: psLines(
          psComment(
            "-TargetUnit is the DN of a unit that only domain admins manage; without it the account stays where it is.",
          ),
          ps`$delegations = @('msDS-AllowedToDelegateTo', 'msDS-AllowedToActOnBehalfOfOtherIdentity')`,
          ps`$account = Get-ADComputer -Server ${domain} -Identity ${account} -Properties (@('TrustedForDelegation', 'TrustedToAuthForDelegation') + $delegations) | Select-Object -Property (@('ObjectGUID', 'DistinguishedName', 'TrustedForDelegation', 'TrustedToAuthForDelegation') + $delegations)`,
          ps`$parent = $account.DistinguishedName -replace '^(?:\\.|[^,\\])+,', ''`,
          ps`Save-Before -Rows @([pscustomobject]@{ Guid = [string]$account.ObjectGUID; Parent = $parent; TrustedForDelegation = $account.TrustedForDelegation; TrustedToAuthForDelegation = $account.TrustedToAuthForDelegation; AllowedToDelegateTo = (@($account.'msDS-AllowedToDelegateTo') -join ';') })`,
          ps`if (Confirm-Change $account.DistinguishedName 'Take every kind of delegation from the account') {`,
          ps`    Set-ADAccountControl -Server ${domain} -Identity $account.ObjectGUID -TrustedForDelegation $false -TrustedToAuthForDelegation $false`,
          ps`    Set-ADComputer -Server ${domain} -Identity $account.ObjectGUID -Clear $delegations`,
          ps`}`,
          ps`if ($TargetUnit -ne '' -and $TargetUnit -ne $parent) {`,
          ps`    if (Confirm-Change $account.DistinguishedName ('Move the account to ' + $TargetUnit)) {`,
          ps`        Move-ADObject -Server ${domain} -Identity $account.ObjectGUID -TargetPath $TargetUnit`,
          ps`    }`,
          ps`}`,
        ),
      }),
    ],
    undo: {
      kind: "parts",
      parts: [
        restoringScript(work, {
          ...accountPlace(domain),
          title: "Move AZUREADSSOACC back; delegation stays off, for it must have none",
          undoes: "protect-account.ps1",
          body: psLines(
            ps`foreach ($row in $rows) {`,
            ps`    if (Confirm-Change $row.Guid ('Move the account back to ' + $row.Parent)) {`,
            ps`        Move-ADObject -Server ${domain} -Identity $row.Guid -TargetPath $row.Parent`,
            ps`    }`,
            ps`}`,
          ),
        }),
      ],
    },
  };
};

/** Every account of the forest but the one that is kept is removed. */
export const removeExtraAccounts: HandoutMaker = (work) => {
  const found = ssoAccountOf(work);
  if (found === null) return null;
  const { domain } = found;
  const { forest } = work.subject;
  const ofForest = work.result.findings.filter(
    ({ checkId, subject }) => checkId === "sso-spn-present" && subject.forest === forest,
  );
  const accounts = [
    ...new Map(
      [work.subject, ...ofForest.map(({ subject }) => subject)].map((subject) => [subject.object, subject.domain]),
    ),
  ].flatMap(([dn, of]) => (dn === null ? [] : [{ dn, of: of ?? domain }]));
  const script = changingScript(work, {
    ...accountPlace(domain),
    title: "Remove the accounts that the present sync server did not make",
    fileName: "remove-extra-accounts.ps1",
    parameters: [ps`[Parameter(Mandatory = $true)][string]$Keep`],
    body: psLines(
      psComment(
        "-Keep is the DN of the account that the sync server uses: Get-AzureADSSOStatus there names its domain.",
      ),
      ps`$accounts = @(`,
      ...accounts.map(({ dn, of }) => ps`    [pscustomobject]@{ Dn = ${dn}; Domain = ${of} }`),
      ps`)`,
      ps`if (@($accounts | Where-Object { $_.Dn -eq $Keep }).Count -ne 1) { throw 'The account to keep is none of those found.' }`,
      ps`Save-Before -Rows $accounts`,
      ps`foreach ($account in @($accounts | Where-Object { $_.Dn -ne $Keep })) {`,
      ps`    if (Confirm-Change $account.Dn 'Remove the account') {`,
      ps`        Remove-ADComputer -Server $account.Domain -Identity $account.Dn -Confirm:$false`,
      ps`    }`,
      ps`}`,
    ),
  });
  const why =
    "A removed account comes back from the Recycle Bin only, where that is on (Restore-ADObject), and its key may be out of date by then. Turning Seamless SSO off and on makes a new one.";
  return { parts: [script], undo: { kind: "none", why } };
};
