import type { HandoutPart } from "./handout.ts";
import { originOf } from "./origin.ts";
import { ps, psComment, psLines, psParameters, type PowerShell } from "./quoting/powershell.ts";
import type { Work } from "./work.ts";

/** A PowerShell script for one handout. */
export interface Script {
  readonly title: string;
  readonly fileName: string;
  /** On which computer, and as whom. */
  readonly runOn: string;
  readonly runAs: string;
  /** Titles of the documentation that the procedure comes from. */
  readonly sources: readonly string[];
  /** Whether it needs the module ActiveDirectory, which comes with the Remote Server Administration Tools. */
  readonly needsAdModule?: true;
  /** Parameters beyond `-Apply`, each without its comma. */
  readonly parameters?: readonly PowerShell[];
  readonly body: PowerShell;
}

/**
 * A script that changes something. Without `-Apply` it changes nothing: it reads, keeps the before-values in a file and
 * shows what it would do. With it every change is asked for once more, unless `-Confirm:$false` says otherwise.
 */
export function changingScript(work: Work, script: Script): HandoutPart {
  return part(work, script, {
    hint: "Without -Apply nothing is changed: what would be done is shown, and before-values are kept in a file.",
    head: ps`[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`,
    parameters: [
      ps`[switch]$Apply`,
      ps`[string]$Before = (Join-Path -Path $PSScriptRoot -ChildPath (${`${script.fileName.replace(/\.ps1$/u, "")}-before-{0:yyyyMMdd-HHmmss}.csv`} -f (Get-Date)))`,
    ],
    start: psLines(
      dryRun,
      ps``,
      psComment("Keeps what was there before; in a dry run as well, for that changes nothing in the directory."),
      ps`function Save-Before {`,
      ps`    param([Parameter(Mandatory = $true)][AllowEmptyCollection()][object[]]$Rows)`,
      ps`    $Rows | Export-Csv -LiteralPath $Before -NoTypeInformation -Encoding UTF8 -NoClobber -WhatIf:$false -Confirm:$false`,
      ps`    Write-Host ('{0} before-values are in {1}' -f $Rows.Count, $Before)`,
      ps`}`,
    ),
  });
}

/** A script that takes back what another one did; it is named after that one. */
export interface UndoScript extends Omit<Script, "fileName"> {
  /** File name of the script that it undoes. */
  readonly undoes: string;
}

/** A script that takes a change back from the file of before-values that `-Before` names. */
export function restoringScript(work: Work, { undoes, ...script }: UndoScript): HandoutPart {
  const name = undoes.replace(/\.ps1$/u, "");
  return part(
    work,
    { ...script, fileName: `undo-${undoes}` },
    {
      hint: `-Before names a file of before-values that ${undoes} wrote (${name}-before-*.csv). Without -Apply it shows what it would do.`,
      head: ps`[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`,
      parameters: [ps`[switch]$Apply`, ps`[Parameter(Mandatory = $true)][string]$Before`],
      start: psLines(
        dryRun,
        ps`$rows = @(Import-Csv -LiteralPath $Before -Encoding UTF8)`,
        ps`if ($rows.Count -eq 0) { Write-Host 'The file names nothing to take back.'; return }`,
      ),
    },
  );
}

/** A script that takes a change back whose before-values are in the script itself, from the facts. */
export function revertingScript(work: Work, { undoes, ...script }: UndoScript): HandoutPart {
  return part(
    work,
    { ...script, fileName: `undo-${undoes}` },
    {
      hint: "Puts back what Groundcheck had read. Without -Apply it shows what it would do.",
      head: ps`[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`,
      parameters: [ps`[switch]$Apply`],
      start: psLines(dryRun),
    },
  );
}

/** A script that only reads. */
export function readingScript(work: Work, script: Script): HandoutPart {
  return part(work, script, {
    hint: "Reads only and changes nothing.",
    head: ps`[CmdletBinding()]`,
    parameters: [],
    start: null,
  });
}

/**
 * `Confirm-Change`: shows or asks, and says whether to go on. Without `-Apply` it never does, whatever the preferences of
 * the session are. It has no attributes, so `$PSCmdlet` in it is the script's.
 */
const dryRun = psLines(
  ps`if (-not $Apply) {`,
  ps`    $WhatIfPreference = $true`,
  ps`    Write-Host 'Dry run: nothing is changed. Give -Apply to change it.'`,
  ps`}`,
  ps``,
  ps`function Confirm-Change {`,
  ps`    param($OnWhat, $Doing)`,
  ps`    $PSCmdlet.ShouldProcess($OnWhat, $Doing) -and $Apply`,
  ps`}`,
);

interface Frame {
  readonly hint: string;
  readonly head: PowerShell;
  readonly parameters: readonly PowerShell[];
  readonly start: PowerShell | null;
}

function part(work: Work, script: Script, { hint, head, parameters, start }: Frame): HandoutPart {
  const text = psLines(
    ps`#Requires -Version 5.1`,
    script.needsAdModule === true ? ps`#Requires -Modules ActiveDirectory` : null,
    ...[
      script.title,
      ...originOf(work),
      `Run on: ${script.runOn}`,
      `Run as: ${script.runAs}`,
      hint,
      ...script.sources.map((source) => `Source: ${source}`),
      "Read it before you run it; it was made from what a directory said of itself.",
    ].map((line) => psComment(line)),
    ps``,
    head,
    psParameters([...parameters, ...(script.parameters ?? [])]),
    ps`Set-StrictMode -Version Latest`,
    ps`$ErrorActionPreference = 'Stop'`,
    start === null ? null : psLines(ps``, start),
    ps``,
    script.body,
  );
  return { kind: "powershell", title: script.title, text: `${text.code}\n`, fileName: script.fileName };
}
