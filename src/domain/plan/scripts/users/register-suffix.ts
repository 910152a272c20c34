import { isInternetRoutable } from "#domain/derived/routable.ts";

import type { HandoutPart } from "../handout.ts";
import { domainDn } from "../quoting/distinguished-name.ts";
import { zoneComment, zoneName, zoneText } from "../quoting/dns-zone.ts";
import { ldifModify } from "../quoting/ldif.ts";
import { ps, psLines } from "../quoting/powershell.ts";
import { originOf } from "../origin.ts";
import { changingScript, revertingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";

/** A suffix and the forest that is to have it. */
interface Registration {
  readonly forest: string;
  readonly suffix: string;
  readonly fileName: string;
}

const sources = ["ActiveDirectory module, Set-ADForest -UPNSuffixes", "MS-ADA3, attribute uPNSuffixes"];

const place = (forest: string) => ({
  runOn: `any computer with the module ActiveDirectory that reaches ${forest}`,
  runAs: `an Enterprise Admin of ${forest}`,
});

/** The forest offers the suffix, in Domains and Trusts and to its trusts. */
export const registerSuffix: HandoutMaker = (work) => {
  const { forest, object: suffix } = work.subject;
  if (forest === null || suffix === null) return null;
  return {
    parts: [
      registerSuffixScript(work, { forest, suffix, fileName: "register-suffix.ps1" }),
      suffixLdif(work, { forest, suffix, fileName: "register-suffix.ldif" }, "add"),
      ...(isInternetRoutable(suffix) ? [verificationRecord(work, suffix)] : []),
    ],
    undo: {
      kind: "parts",
      parts: [
        unregisterSuffixScript(work, { forest, suffix, undoes: "register-suffix.ps1" }),
        suffixLdif(work, { forest, suffix, fileName: "undo-register-suffix.ldif" }, "delete"),
      ],
    },
  };
};

export function registerSuffixScript(work: Work, { forest, suffix, fileName }: Registration): HandoutPart {
  return changingScript(work, {
    title: `Register a UPN suffix in ${forest}`,
    fileName,
    ...place(forest),
    sources,
    needsAdModule: true,
    body: psLines(
      ps`$suffix = ${suffix}`,
      ps`$forest = Get-ADForest -Server ${forest} -Identity ${forest}`,
      ps`Save-Before -Rows @($forest.UPNSuffixes | ForEach-Object { [pscustomobject]@{ Suffix = $_ } })`,
      ps`if (@($forest.UPNSuffixes) -contains $suffix) { Write-Host 'The suffix is registered already.'; return }`,
      ps`if (Confirm-Change $forest.Name ('Register the UPN suffix ' + $suffix)) {`,
      ps`    Set-ADForest -Server ${forest} -Identity ${forest} -UPNSuffixes @{ Add = $suffix } -Confirm:$false`,
      ps`}`,
    ),
  });
}

/** Users that carry the suffix keep it: the directory allows UPNs with suffixes that are not registered. */
export function unregisterSuffixScript(
  work: Work,
  { forest, suffix, undoes }: Omit<Registration, "fileName"> & { readonly undoes: string },
): HandoutPart {
  return revertingScript(work, {
    title: `Take a UPN suffix out of ${forest} again`,
    undoes,
    ...place(forest),
    sources,
    needsAdModule: true,
    body: psLines(
      ps`$suffix = ${suffix}`,
      ps`if (Confirm-Change ${forest} ('Take out the UPN suffix ' + $suffix)) {`,
      ps`    Set-ADForest -Server ${forest} -Identity ${forest} -UPNSuffixes @{ Remove = $suffix } -Confirm:$false`,
      ps`}`,
    ),
  });
}

function suffixLdif(work: Work, { forest, suffix, fileName }: Registration, change: "add" | "delete"): HandoutPart {
  const dn = `CN=Partitions,CN=Configuration,${domainDn(forest)}`;
  return {
    kind: "ldif",
    title: change === "add" ? "The same as LDIF, for ldifde -i -f or ldapmodify" : "The way back as LDIF",
    text: ldifModify(dn, [{ change, attribute: "uPNSuffixes", values: [suffix] }], originOf(work)),
    fileName,
  };
}

/** Proves to the tenant that the name is the organisation's. The value comes from the tenant, so it stays to be filled in. */
function verificationRecord(work: Work, suffix: string): HandoutPart {
  const lines = [
    ...originOf(work).map(zoneComment),
    zoneComment("For the public zone of the name, and only where the tenant has not verified it yet."),
    zoneComment("Put in the value that the Microsoft 365 admin center shows for this domain."),
    zoneComment("Source: Microsoft Entra, Add your custom domain name"),
    `${zoneName(suffix)} 3600 IN TXT ${zoneText("MS=ms00000000")}`,
  ];
  return {
    kind: "dns-zone",
    title: "Record that verifies the name in the tenant",
    text: `${lines.join("\n")}\n`,
    fileName: "verify-domain.zone",
  };
}
