import { ps, psComment, psLines, type PowerShell } from "../quoting/powershell.ts";
import type { Work } from "../work.ts";

/** The forest whose side of the trust is worked on, and its partner. */
export interface ForestPair {
  readonly serving: string;
  readonly served: string;
}

/** The pair that the findings are about; `null` where they name none. */
export function pairOf({ subject: { servingForest, forest } }: Work): ForestPair | null {
  return servingForest === null || forest === null ? null : { serving: servingForest, served: forest };
}

/** `$ours`: the forest whose side is worked on. Source: .NET, System.DirectoryServices.ActiveDirectory.Forest. */
export function ourForest({ serving }: ForestPair): PowerShell {
  return psLines(
    ps`$context = New-Object -TypeName System.DirectoryServices.ActiveDirectory.DirectoryContext -ArgumentList 'Forest', ${serving}`,
    ps`$ours = [System.DirectoryServices.ActiveDirectory.Forest]::GetForest($context)`,
  );
}

/** `$ours` and `$trust`: the forest trust as our side holds it, with its names. */
export function ourTrust(pair: ForestPair): PowerShell {
  return psLines(ourForest(pair), ps`$trust = $ours.GetTrustRelationship(${pair.served})`);
}

/** `$theirs`: the partner, signed in to with an account that is asked for. */
export function theirForest({ served }: ForestPair): PowerShell {
  return psLines(
    ps`$partner = ${served}`,
    psComment("The account is asked for and stays in memory; it is never written anywhere."),
    ps`$account = Get-Credential -Message ('Enterprise Admin of the forest ' + $partner)`,
    ps`$theirContext = New-Object -TypeName System.DirectoryServices.ActiveDirectory.DirectoryContext -ArgumentList @(`,
    ps`    'Forest', $partner, $account.UserName, $account.GetNetworkCredential().Password)`,
    ps`$theirs = [System.DirectoryServices.ActiveDirectory.Forest]::GetForest($theirContext)`,
  );
}

export const trustPlace = ({ serving }: ForestPair) => ({
  runOn: `a domain controller of the root domain ${serving}, best its PDC emulator`,
  runAs: `a Domain Admin of ${serving} or Enterprise Admin of that forest, in an elevated Windows PowerShell 5.1`,
});
