import { grantScript, revokeScript } from "../access-right.ts";
import type { Handout, HandoutPart } from "../handout.ts";
import { originOf } from "../origin.ts";
import { domainDn } from "../quoting/distinguished-name.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psLines } from "../quoting/powershell.ts";
import { visible } from "../quoting/visible.ts";
import type { HandoutMaker, Work } from "../work.ts";

/** MS-ADTS 5.1.3.2.1. */
const rights = [
  ["Replicating Directory Changes", "1131f6aa-9c07-11d1-f79f-00c04fc2dcd2"],
  ["Replicating Directory Changes All", "1131f6ad-9c07-11d1-f79f-00c04fc2dcd2"],
] as const;

const sources = [
  "Microsoft Entra Connect, Configure AD DS connector account permissions",
  "MS-ADTS 5.1.3.2.1, control access rights",
];

/** The connector account may read password hashes of every domain that takes part. */
export const grantReplication: HandoutMaker = (work): Handout | null => {
  const domains = work.result.domains
    .filter(({ name, forest }) => ![name, forest].some((one) => work.profile.forestsOutOfScope.includes(one)))
    .map(({ name }) => name);
  if (domains.length === 0) return null;
  const place = {
    runOn: "any computer with the module ActiveDirectory that reaches the domains",
    runAs: "an Enterprise Admin, or a Domain Admin of each domain",
    sources,
  };
  const grant = grantScript(
    work,
    {
      ...place,
      title: "Let the connector account replicate directory changes, passwords among them",
      rights,
      parameters: [],
      targets: psLines(
        ps`$targets = @(${domains} | ForEach-Object { [pscustomobject]@{ Server = $_; Dn = (Get-ADDomain -Identity $_ -Server $_).DistinguishedName } })`,
      ),
    },
    "grant-replication-rights.ps1",
  );
  return {
    parts: [grant, otherWays(work, domains)],
    undo: {
      kind: "parts",
      parts: [
        revokeScript(work, {
          ...place,
          title: "Take the rights back that were granted",
          undoes: "grant-replication-rights.ps1",
        }),
      ],
    },
  };
};

/** The same by the module of the sync server, and by dsacls. */
function otherWays(work: Work, domains: readonly string[]): HandoutPart {
  const lines = [
    ...originOf(work),
    "",
    "On the sync server the module ADSyncConfig does the same, domain by domain:",
    "  Import-Module 'C:\\Program Files\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1'",
    "  Set-ADSyncPasswordHashSyncPermissions -ADConnectorAccountName ACCOUNT -ADConnectorAccountDomain DOMAIN",
    "",
    "On an English Windows dsacls does it as well; put in the account. /G adds to what is granted:",
    ...domains
      .filter(isNativeArgument)
      .flatMap((domain) => rights.map(([name]) => `  dsacls "${domainDn(domain)}" /G "DOMAIN\\ACCOUNT:CA;${name}"`)),
    "",
    "The rights let the account read every password hash: give them to no other account, and treat it as a domain admin.",
    "",
    ...sources.map((source) => `Source: ${source}`),
  ];
  return {
    kind: "text",
    title: "The same by other tools",
    text: `${lines.map((line) => visible(line)).join("\n")}\n`,
    fileName: "other-ways.txt",
  };
}
