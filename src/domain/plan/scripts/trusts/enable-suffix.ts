import type { HandoutPart } from "../handout.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psComment, psLines } from "../quoting/powershell.ts";
import { changingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";
import { ourTrust, pairOf, trustPlace, type ForestPair } from "./forest-pair.ts";
import { getTrustNames, restoreTrustNames, showTrustNames, testCovers, trustNameSources } from "./trust-names.ts";

/** The trust routes the suffix: every name that covers it is enabled. */
export const enableSuffix: HandoutMaker = (work) => {
  const pair = pairOf(work);
  const { object: suffix } = work.subject;
  if (pair === null || suffix === null) return null;
  const byNetdom = toggleByNetdom(work, pair, suffix);
  return {
    parts: [enableSuffixScript(work, pair, suffix, "enable-suffix.ps1"), ...(byNetdom === null ? [] : [byNetdom])],
    undo: { kind: "parts", parts: [restoreTrustNames(work, pair, "enable-suffix.ps1")] },
  };
};

/** Enables every name of the trust that covers the suffix; stops where none does or one is in conflict. */
export function enableSuffixScript(work: Work, pair: ForestPair, suffix: string, fileName: string): HandoutPart {
  return changingScript(work, {
    title: `Enable a suffix on the trust with ${pair.served}`,
    fileName,
    ...trustPlace(pair),
    sources: trustNameSources,
    body: psLines(
      ourTrust(pair),
      ps`$suffix = ${suffix}`,
      getTrustNames,
      testCovers,
      ps`Save-Before -Rows @(Get-TrustName -Of $trust)`,
      ps`$covering = @($trust.TopLevelNames | Where-Object { Test-Covers -Above $_.Name -Below $suffix })`,
      ps`if ($covering.Count -eq 0) {`,
      psComment("No cmdlet renews the list; the snap-in does.", 4),
      ps`    throw 'The trust does not list the suffix. Refresh its list in Active Directory Domains and Trusts (Name Suffix Routing), then run this again.'`,
      ps`}`,
      ps`$changed = $false`,
      ps`foreach ($name in $covering) {`,
      ps`    if ($name.Status -eq 'Enabled') { continue }`,
      ps`    if ($name.Status -eq 'ConflictDisabled') { throw ($name.Name + ' is in conflict with another trust; settle that first.') }`,
      ps`    if (Confirm-Change $name.Name ('Enable on the trust with ' + $trust.TargetName)) {`,
      ps`        $name.Status = [System.DirectoryServices.ActiveDirectory.TopLevelNameStatus]::Enabled`,
      ps`        $changed = $true`,
      ps`    }`,
      ps`}`,
      ps`if ($changed) { $trust.Save() }`,
      showTrustNames(pair),
    ),
  });
}

/**
 * The same by netdom: its list first, then a number from that list, because the order can change between two calls. A
 * name that would need quoting on a command line is not given to it.
 */
function toggleByNetdom(work: Work, pair: ForestPair, suffix: string): HandoutPart | null {
  if (![pair.serving, pair.served].every(isNativeArgument)) return null;
  return changingScript(work, {
    title: "The same by netdom, where the script cannot be used: lists the names, then switches the one of a number",
    fileName: "enable-suffix-by-netdom.ps1",
    ...trustPlace(pair),
    sources: trustNameSources,
    body: psLines(
      ps`$list = @('trust', ${pair.serving}, ${`/namesuffixes:${pair.served}`})`,
      ps`$names = @(& netdom.exe $list)`,
      ps`if ($LASTEXITCODE -ne 0) { throw ('netdom ended with ' + $LASTEXITCODE) }`,
      ps`$names | ForEach-Object { Write-Host $_ }`,
      ps`Save-Before -Rows @($names | ForEach-Object { [pscustomobject]@{ Line = $_ } })`,
      ps`Write-Host ('Looked for: ' + ${suffix})`,
      ps`$number = Read-Host -Prompt 'Number of that name in the list above (empty: leave it)'`,
      ps`if ($number -notmatch '^[0-9]+$') { return }`,
      psComment("netdom switches to the other state, so a name that is enabled would be disabled."),
      ps`if (Confirm-Change ('Name ' + $number + ' of the list') 'Switch its state') {`,
      ps`    & netdom.exe ($list + ('/togglesuffix:' + $number))`,
      ps`    if ($LASTEXITCODE -ne 0) { throw ('netdom ended with ' + $LASTEXITCODE) }`,
      ps`    & netdom.exe $list`,
      ps`}`,
    ),
  });
}
