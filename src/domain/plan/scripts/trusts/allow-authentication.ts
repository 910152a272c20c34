import { grantScript, revokeScript } from "../access-right.ts";
import type { HandoutPart } from "../handout.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psLines } from "../quoting/powershell.ts";
import { changingScript, revertingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";
import { pairOf, trustPlace, type ForestPair } from "./forest-pair.ts";

const sources = ["Windows commands, netdom trust (2025-06)", "MS-ADTS 5.1.3.2.1, control access rights"];
const allowedToAuthenticate = ["Allowed to Authenticate", "68b1d179-0d15-4d4f-ab71-46152e79a7bc"] as const;

/**
 * Users of the other forest may sign in to the servers that check passwords: by a grant on these servers, which is the
 * narrow way, or by forest-wide authentication on the trust.
 */
export const allowAuthentication: HandoutMaker = (work) => {
  const pair = pairOf(work);
  if (pair === null) return null;
  const place = trustPlace(pair);
  const grant = grantScript(
    work,
    {
      ...place,
      sources,
      title: "Either: let users of the other forest sign in to single servers",
      rights: [allowedToAuthenticate],
      parameters: [ps`[Parameter(Mandatory = $true)][string[]]$Server`],
      targets: ps`$targets = @($Server | ForEach-Object { [pscustomobject]@{ Server = ${pair.serving}; Dn = (Get-ADComputer -Identity $_ -Server ${pair.serving}).DistinguishedName } })`,
    },
    "either-grant-on-servers.ps1",
  );
  const revoke = revokeScript(work, { ...place, sources, title: "Take the grants on single servers back" });
  const canNetdom = [pair.serving, pair.served].every(isNativeArgument);
  return {
    parts: canNetdom ? [grant, selective(work, pair, "No")] : [grant],
    undo: { kind: "parts", parts: canNetdom ? [revoke, selective(work, pair, "Yes")] : [revoke] },
  };
};

/** Turns selective authentication of the outbound trust off, or on as it was read. */
function selective(work: Work, pair: ForestPair, setting: "Yes" | "No"): HandoutPart {
  const isUndo = setting === "Yes";
  const make = isUndo ? revertingScript : changingScript;
  return make(work, {
    ...trustPlace(pair),
    sources,
    title: isUndo ? "Selective authentication on the trust, as it was" : "Or: forest-wide authentication on the trust",
    fileName: isUndo ? "undo-forest-wide.ps1" : "or-forest-wide.ps1",
    body: psLines(
      ps`$trust = @('trust', ${pair.serving}, ${`/domain:${pair.served}`})`,
      ps`& netdom.exe ($trust + '/selectiveauth')`,
      isUndo
        ? null
        : ps`Save-Before -Rows @([pscustomobject]@{ Trust = ${pair.served}; SelectiveAuthentication = 'Yes' })`,
      ps`if (Confirm-Change ${pair.served} (${`Set selective authentication to ${setting}`})) {`,
      ps`    & netdom.exe ($trust + ${`/selectiveauth:${setting}`})`,
      ps`    if ($LASTEXITCODE -ne 0) { throw ('netdom ended with ' + $LASTEXITCODE) }`,
      ps`}`,
    ),
  });
}
