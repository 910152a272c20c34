import { grantScript, revokeScript } from "../access-right.ts";
import type { HandoutPart } from "../handout.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psLines, type PowerShell } from "../quoting/powershell.ts";
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
  const revoke = revokeScript(work, {
    ...place,
    sources,
    title: "Take the grants on single servers back",
    undoes: "either-grant-on-servers.ps1",
  });
  const canNetdom = [pair.serving, pair.served].every(isNativeArgument);
  return {
    parts: canNetdom ? [grant, forestWide(work, pair)] : [grant],
    undo: { kind: "parts", parts: canNetdom ? [revoke, selectiveAgain(work, pair)] : [revoke] },
  };
};

/** Selective authentication of the outbound trust is turned off. */
function forestWide(work: Work, pair: ForestPair): HandoutPart {
  return changingScript(work, {
    ...trustPlace(pair),
    sources,
    title: "Or: forest-wide authentication on the trust",
    fileName: forestWideFile,
    body: psLines(
      ps`Save-Before -Rows @([pscustomobject]@{ Trust = ${pair.served}; SelectiveAuthentication = 'Yes' })`,
      setSelective(pair, "No"),
    ),
  });
}

/** It is turned on again, as it was read. */
function selectiveAgain(work: Work, pair: ForestPair): HandoutPart {
  return revertingScript(work, {
    ...trustPlace(pair),
    sources,
    title: "Selective authentication on the trust, as it was",
    undoes: forestWideFile,
    body: setSelective(pair, "Yes"),
  });
}

const forestWideFile = "or-forest-wide.ps1";

function setSelective(pair: ForestPair, setting: "Yes" | "No"): PowerShell {
  return psLines(
    ps`$trust = @('trust', ${pair.serving}, ${`/domain:${pair.served}`})`,
    ps`& netdom.exe ($trust + '/selectiveauth')`,
    ps`if (Confirm-Change ${pair.served} ${`Set selective authentication to ${setting}`}) {`,
    ps`    & netdom.exe ($trust + ${`/selectiveauth:${setting}`})`,
    ps`    if ($LASTEXITCODE -ne 0) { throw ('netdom ended with ' + $LASTEXITCODE) }`,
    ps`}`,
  );
}
