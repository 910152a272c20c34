import type { HandoutPart } from "../handout.ts";
import { originOf } from "../origin.ts";
import { domainDn } from "../quoting/distinguished-name.ts";
import { ldapFilterValue } from "../quoting/ldap-filter.ts";
import { ldifModify } from "../quoting/ldif.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript, readingScript, revertingScript } from "../script-part.ts";
import { evidenceOf, type HandoutMaker, type Work } from "../work.ts";

/** A controller gets the DNS suffix of its domain: the new name is added, made the first, and the old one stays until later. */
export const joinNamespace: HandoutMaker = (work) => {
  const old = evidenceOf(work, "dNSHostName");
  if (typeof old !== "string") return null;
  const domain = work.result.domains.find(({ domainControllers }) => domainControllers?.includes(old) === true)?.name;
  const label = old.split(".")[0] ?? "";
  if (domain === undefined || ![old, domain].every(isNativeArgument)) return null;
  const name = `${label}.${domain}`;
  const place = {
    runOn: `${old} itself, in an elevated Windows PowerShell 5.1, in a change window of that controller`,
    runAs: `a Domain Admin of ${domain}`,
    sources: ["Windows commands, netdom computername", "Microsoft Entra Connect FAQ (disjoint namespace)"],
  };
  const makeFirst = changingScript(work, {
    ...place,
    title: `Give ${old} the name ${name}`,
    fileName: "1-add-name.ps1",
    body: psLines(
      psComment(
        "Renaming a controller is heavy: have a second one in the domain, and a backup. Restart it afterwards.",
      ),
      ps`$names = @(& netdom.exe @('computername', ${old}, '/enumerate'))`,
      ps`Save-Before -Rows @($names | ForEach-Object { [pscustomobject]@{ Line = $_ } })`,
      ...["/add", "/makeprimary"].map((step) => netdomStep(old, `${step}:${name}`)),
    ),
  });
  const removeOld = changingScript(work, {
    ...place,
    title: `Remove the old name ${old}, days after the restart`,
    fileName: "2-remove-old-name.ps1",
    body: psLines(ps`Save-Before -Rows @([pscustomobject]@{ Name = ${old} })`, netdomStep(name, `/remove:${old}`)),
  });
  const undo = revertingScript(work, {
    ...place,
    title: `Make ${old} the first name again; restart afterwards`,
    undoes: "1-add-name.ps1",
    body: psLines(
      psComment("Where the old name was removed already, add it first: netdom computername NEW /add:OLD"),
      netdomStep(name, `/makeprimary:${old}`),
    ),
  });
  return { parts: [makeFirst, removeOld], undo: { kind: "parts", parts: [undo] } };
};

function netdomStep(computer: string, step: string) {
  return psLines(
    ps`if (Confirm-Change ${computer} ${`netdom computername ${step}`}) {`,
    ps`    & netdom.exe @('computername', ${computer}, ${step})`,
    ps`    if ($LASTEXITCODE -ne 0) { throw ('netdom ended with ' + $LASTEXITCODE) }`,
    ps`}`,
  );
}

/** Who uses the other suffixes is looked up; those that nobody uses can be taken out. */
export const reviewSuffixes: HandoutMaker = (work) => {
  const { domain } = work.subject;
  const rows = work.findings.flatMap(({ evidence }) => evidence).filter(({ label }) => label === attribute);
  const suffixes = [...new Set(rows.flatMap(({ value }) => (typeof value === "string" ? [value] : [])))];
  if (domain === null || suffixes.length === 0) return null;
  const place = {
    runOn: `any computer with the module ActiveDirectory that reaches ${domain}`,
    runAs: `a Domain Admin of ${domain}`,
    sources: [
      "ActiveDirectory module, Get-ADComputer, Set-ADDomain -AllowedDNSSuffixes",
      "MS-ADTS, msDS-AllowedDNSSuffixes",
    ],
    needsAdModule: true,
  } as const;
  const list = readingScript(work, {
    ...place,
    title: "List the computers with each of the other suffixes",
    fileName: "1-list-computers.ps1",
    body: psLines(
      ...suffixes.map(
        (suffix) =>
          ps`Get-ADComputer -Server ${domain} -LDAPFilter ${`(dNSHostName=*.${ldapFilterValue(suffix)})`} -Properties OperatingSystem | Select-Object -Property @('DNSHostName', 'OperatingSystem')`,
      ),
    ),
  });
  const remove = changingScript(work, {
    ...place,
    title: "Take out a suffix that no computer carries",
    fileName: "2-remove-suffix.ps1",
    parameters: [ps`[Parameter(Mandatory = $true)][string]$Suffix`],
    body: psLines(
      ps`$domain = Get-ADDomain -Server ${domain} -Identity ${domain}`,
      ps`Save-Before -Rows @($domain.AllowedDNSSuffixes | ForEach-Object { [pscustomobject]@{ Suffix = $_ } })`,
      ps`if (${suffixes} -notcontains $Suffix) { throw 'That is none of the suffixes found.' }`,
      ps`if (Confirm-Change ${domain} ('Take out the allowed DNS suffix ' + $Suffix)) {`,
      ps`    Set-ADDomain -Server ${domain} -Identity ${domain} -AllowedDNSSuffixes @{ Remove = $Suffix } -Confirm:$false`,
      ps`}`,
    ),
  });
  const undo = revertingScript(work, {
    ...place,
    title: "Allow the suffixes again",
    undoes: "2-remove-suffix.ps1",
    body: psLines(
      ps`$present = @((Get-ADDomain -Server ${domain} -Identity ${domain}).AllowedDNSSuffixes)`,
      ps`foreach ($suffix in ${suffixes}) {`,
      ps`    if ($present -contains $suffix) { continue }`,
      ps`    if (Confirm-Change ${domain} ('Allow the DNS suffix again: ' + $suffix)) {`,
      ps`        Set-ADDomain -Server ${domain} -Identity ${domain} -AllowedDNSSuffixes @{ Add = $suffix } -Confirm:$false`,
      ps`    }`,
      ps`}`,
    ),
  });
  return {
    parts: [list, remove, suffixLdif(work, domain, suffixes, "delete")],
    undo: { kind: "parts", parts: [undo, suffixLdif(work, domain, suffixes, "add")] },
  };
};

const attribute = "msDS-AllowedDNSSuffixes";

function suffixLdif(work: Work, domain: string, values: readonly string[], change: "add" | "delete"): HandoutPart {
  return {
    kind: "ldif",
    title: change === "delete" ? "All of them as LDIF, where none is carried" : "The way back as LDIF",
    text: ldifModify(domainDn(domain), [{ change, attribute, values }], originOf(work)),
    fileName: change === "delete" ? "remove-suffixes.ldif" : "undo-remove-suffixes.ldif",
  };
}
