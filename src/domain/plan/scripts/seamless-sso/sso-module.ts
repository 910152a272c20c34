import type { HandoutPart } from "../handout.ts";
import { ps, psComment, psLines, type PowerShell } from "../quoting/powershell.ts";
import { changingScript, restoringScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";

const sources = [
  "Microsoft Entra, Troubleshoot Seamless SSO (manual reset)",
  "Microsoft Entra, Seamless SSO FAQ (rolling the key)",
];

const place = (forests: readonly string[]) => ({
  runOn: "the sync server, in an elevated Windows PowerShell 5.1",
  runAs: `a local administrator; asked for are a Hybrid Identity Administrator of the tenant and a Domain Admin of ${forests.join(", ")} (as DOMAIN\\name, not in Protected Users)`,
  sources,
});

/** Loads the module of the sync server, signs in to the tenant and shows where Seamless SSO is on. */
const signIn = psLines(
  ps`Import-Module -Name (Join-Path -Path $env:ProgramFiles -ChildPath 'Microsoft Azure Active Directory Connect\AzureADSSO.psd1')`,
  ps`New-AzureADSSOAuthenticationContext`,
  ps`$status = Get-AzureADSSOStatus`,
  ps`Write-Host $status`,
  ps`Save-Before -Rows @([pscustomobject]@{ Status = [string]$status })`,
);

/** For each forest a domain admin is asked for, then `task` is done with `$credential`. */
function inEach(forests: readonly string[], action: string, task: PowerShell, unless?: PowerShell): PowerShell {
  return psLines(
    ps`foreach ($forest in ${forests}) {`,
    unless === undefined ? null : ps`    if (${unless}) { continue }`,
    ps`    if (Confirm-Change $forest ${action}) {`,
    ps`        $credential = Get-Credential -Message ('Domain Admin of ' + $forest + ', as DOMAIN\name')`,
    task,
    ps`    }`,
    ps`}`,
  );
}

const turnOff = ps`        Disable-AzureADSSOForest -OnPremCredentials $credential`;
const turnOn = ps`        Enable-AzureADSSOForest -OnPremCredentials $credential`;

/** Seamless SSO is turned on in the forest of the finding. */
export const turnOnSso: HandoutMaker = (work) => {
  const { forest } = work.subject;
  return forest === null ? null : turningOn(work, [forest]);
};

/** Seamless SSO is turned on in each forest that was read, one after the other. */
export const turnOnSsoEverywhere: HandoutMaker = (work) => {
  const forests = work.result.forests
    .filter(({ name, reach }) => reach === "read" && !work.profile.forestsOutOfScope.includes(name))
    .map(({ name }) => name);
  return forests.length === 0 ? null : turningOn(work, forests);
};

function turningOn(work: Work, forests: readonly string[]) {
  return {
    parts: [
      changingScript(work, {
        ...place(forests),
        title: "Turn on Seamless SSO",
        fileName: "turn-on-seamless-sso.ps1",
        body: psLines(
          signIn,
          psComment("A forest that trusts others serves their users as well: leave those out that it already covers."),
          inEach(forests, "Turn on Seamless SSO, which makes the account AZUREADSSOACC", turnOn),
          ps`if (Confirm-Change 'the tenant' 'Turn on Seamless SSO') { Enable-AzureADSSO -Enable $true }`,
        ),
      }),
    ],
    undo: { kind: "parts", parts: [turningOff(work, forests)] },
  } as const;
}

function turningOff(work: Work, forests: readonly string[]): HandoutPart {
  return restoringScript(work, {
    ...place(forests),
    title: "Turn Seamless SSO off again, where the file of before-values does not list it",
    undoes: "turn-on-seamless-sso.ps1",
    body: psLines(
      ps`$rows | ForEach-Object { Write-Host ('Before: ' + $_.Status) }`,
      ps`Import-Module -Name (Join-Path -Path $env:ProgramFiles -ChildPath 'Microsoft Azure Active Directory Connect\AzureADSSO.psd1')`,
      ps`New-AzureADSSOAuthenticationContext`,
      inEach(
        forests,
        "Turn off Seamless SSO, which removes the account AZUREADSSOACC",
        turnOff,
        ps`@($rows | Where-Object { $_.Status.ToLowerInvariant().Contains($forest) }).Count -gt 0`,
      ),
    ),
  });
}

/** The account is made anew: off, then on. */
export const recreateAccount: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const script = changingScript(work, {
    ...place([forest]),
    title: `Make AZUREADSSOACC of ${forest} anew`,
    fileName: "recreate-account.ps1",
    body: psLines(
      signIn,
      psComment("Users are asked for their password until it is done and replicated."),
      inEach([forest], "Turn Seamless SSO off and on again", psLines(turnOff, turnOn)),
    ),
  });
  const why =
    "The former account is gone with its key, and a new one does the same work: run the script again if it did not.";
  return { parts: [script], undo: { kind: "none", why } };
};

/** The Kerberos key is rolled. */
export const rollKey: HandoutMaker = (work) => {
  const { forest } = work.subject;
  if (forest === null) return null;
  const script = changingScript(work, {
    ...place([forest]),
    title: `Roll the key of AZUREADSSOACC in ${forest}`,
    fileName: "roll-key.ps1",
    body: psLines(
      signIn,
      psComment("Once for each forest, and not again before the tickets in use have run out (10 hours by default)."),
      inEach([forest], "Roll the Kerberos key", ps`        Update-AzureADSSOForest -OnPremCredentials $credential`),
    ),
  });
  const why =
    "The former key is replaced and nobody has it any more. Nothing needs it: tickets made with it run out by themselves.";
  return { parts: [script], undo: { kind: "none", why } };
};
