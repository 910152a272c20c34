import { ldapFilterValue } from "../quoting/ldap-filter.ts";
import { ps, psComment, psLines, type PowerShell } from "../quoting/powershell.ts";
import { requestPart } from "../request.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";
import { restoreUpns } from "./restore-upns.ts";

const sources = ["ActiveDirectory module, Get-ADUser, Set-ADUser", "Microsoft Entra, UserPrincipalName population"];

/** Users of a domain get another suffix and keep the part before it. */
export const givePublicSuffix: HandoutMaker = (work) => {
  const { domain, object: suffix } = work.subject;
  if (domain === null || suffix === null) return null;
  return upnHandout(work, domain, {
    ...anotherSuffix(suffix),
    title: `Give users with ${suffix} another UPN suffix`,
  });
};

/** Users of one of two forests get another suffix, so that the other can keep it; people choose which, and tell the users. */
export const changeSharedSuffix =
  (steps: readonly string[]): HandoutMaker =>
  (work) => {
    const { forest, object: suffix } = work.subject;
    if (forest === null || suffix === null) return null;
    const changed = upnHandout(work, forest, {
      ...anotherSuffix(suffix),
      title: `Give users with ${suffix} another UPN suffix, in the domain that -DomainName names`,
    });
    const sources = ["Windows Server, Routing name suffixes across forests"];
    return { ...changed, parts: [requestPart(work, { steps, sources }), ...changed.parts] };
  };

/** The part before the suffix stays. */
const anotherSuffix = (suffix: string) => ({
  fileName: "change-upns.ps1",
  filter: `(&(objectCategory=person)(objectClass=user)(userPrincipalName=*@${ldapFilterValue(suffix)}))`,
  newUpn: ps`$user.UserPrincipalName.Substring(0, $user.UserPrincipalName.LastIndexOf('@')) + '@' + $Suffix`,
});

/** Users of a domain who have no UPN get one: their mail address where it has the suffix, else the account name. */
export const giveUpns: HandoutMaker = (work) => {
  const { domain } = work.subject;
  if (domain === null) return null;
  return upnHandout(work, domain, {
    title: "Give users without a UPN one",
    fileName: "give-upns.ps1",
    filter:
      "(&(objectCategory=person)(objectClass=user)(!(userPrincipalName=*))(!(userAccountControl:1.2.840.113556.1.4.803:=2)))",
    newUpn: ps`if ([string]$user.mail -like ('*@' + $Suffix)) { [string]$user.mail } else { $user.SamAccountName + '@' + $Suffix }`,
  });
};

interface UpnChange {
  readonly title: string;
  readonly fileName: string;
  /** LDAP filter of the users. */
  readonly filter: string;
  /** Gives the new name of `$user`. */
  readonly newUpn: PowerShell;
}

function upnHandout(work: Work, domain: string, { title, fileName, filter, newUpn }: UpnChange) {
  const [verified, ...more] = work.profile.verifiedDomains;
  const isKnown = verified !== undefined && more.length === 0;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `an account that may change users of ${domain}`,
    sources,
    needsAdModule: true,
  } as const;
  const script = changingScript(work, {
    ...place,
    title,
    fileName,
    parameters: [
      isKnown ? ps`[string]$Suffix = ${verified}` : ps`[Parameter(Mandatory = $true)][string]$Suffix`,
      ps`[string]$DomainName = ${domain}`,
      ps`[string]$SearchBase = ''`,
    ],
    body: psLines(
      psComment(
        "Tell the users first: they sign in with the new name from then on. -SearchBase takes a unit to begin with.",
      ),
      ps`$domain = Get-ADDomain -Server $DomainName -Identity $DomainName`,
      ps`$forest = Get-ADForest -Server $domain.Forest -Identity $domain.Forest`,
      ps`if ((@($forest.UPNSuffixes) + @($forest.Domains)) -notcontains $Suffix) { throw ('Register the suffix first: ' + $Suffix) }`,
      ps`if ($SearchBase -eq '') { $SearchBase = $domain.DistinguishedName }`,
      ps`$users = @(Get-ADUser -Server $DomainName -SearchBase $SearchBase -LDAPFilter ${filter} -Properties mail | Select-Object -Property @('ObjectGUID', 'SamAccountName', 'UserPrincipalName', 'mail'))`,
      psComment("A UPN is to be unique in the whole forest, so a global catalog is asked for all that are taken."),
      ps`$catalog = @((Get-ADDomainController -Discover -DomainName $DomainName -Service GlobalCatalog).HostName)[0] + ':3268'`,
      ps`$taken = @{}`,
      ps`Get-ADUser -Server $catalog -SearchBase '' -LDAPFilter '(userPrincipalName=*)' | ForEach-Object { $taken[$_.UserPrincipalName] = [string]$_.ObjectGUID }`,
      ps`$changes = @(foreach ($user in $users) {`,
      ps`    $after = ${newUpn}`,
      ps`    if ($taken.ContainsKey($after) -and $taken[$after] -ne [string]$user.ObjectGUID) { Write-Warning ('Taken, left alone: ' + $after); continue }`,
      ps`    $taken[$after] = [string]$user.ObjectGUID`,
      ps`    [pscustomobject]@{ Guid = [string]$user.ObjectGUID; Account = $user.SamAccountName; Before = [string]$user.UserPrincipalName; After = $after }`,
      ps`})`,
      ps`Save-Before -Rows $changes`,
      ps`foreach ($change in $changes) {`,
      ps`    if (Confirm-Change $change.Account ('Change the UPN from ' + $change.Before + ' to ' + $change.After)) {`,
      ps`        Set-ADUser -Server $DomainName -Identity $change.Guid -UserPrincipalName $change.After`,
      ps`    }`,
      ps`}`,
    ),
  });
  return {
    parts: [script],
    undo: { kind: "parts", parts: [restoreUpns(work, domain, { ...place, undoes: fileName })] },
  } as const;
}
