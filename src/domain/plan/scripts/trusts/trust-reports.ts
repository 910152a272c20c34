import type { HandoutPart } from "../handout.ts";
import { isNativeArgument } from "../quoting/native-argument.ts";
import { ps, psLines } from "../quoting/powershell.ts";
import { readingScript } from "../script-part.ts";
import type { HandoutMaker, Work } from "../work.ts";
import { ourTrust, pairOf, trustPlace, type ForestPair } from "./forest-pair.ts";
import { getTrustNames, showTrustNames, trustNameSources } from "./trust-names.ts";

const onlyReads = { kind: "none", why: "It only reads, so there is nothing to take back." } as const;

/** The trust is verified from our side, then its names are shown. */
export const validateTrust: HandoutMaker = (work) => {
  const pair = pairOf(work);
  if (pair === null) return null;
  const script = readingScript(work, {
    title: `Verify the trust with ${pair.served}`,
    fileName: "verify-trust.ps1",
    ...trustPlace(pair),
    sources: [".NET, Forest.VerifyOutboundTrustRelationship", ...trustNameSources],
    body: psLines(
      ourTrust(pair),
      ps`$ours.VerifyOutboundTrustRelationship(${pair.served})`,
      ps`Write-Host 'The trust answers as it should.'`,
      getTrustNames,
      showTrustNames(pair),
    ),
  });
  return { parts: [script], undo: onlyReads };
};

/** What the trust routes, as the directory says it and as netdom prints it. */
export const lookUpRouting: HandoutMaker = (work) => {
  const pair = pairOf(work);
  return pair === null ? null : { parts: [namesScript(work, pair)], undo: onlyReads };
};

function namesScript(work: Work, pair: ForestPair): HandoutPart {
  const canNetdom = [pair.serving, pair.served].every(isNativeArgument);
  return readingScript(work, {
    title: `List the names that the trust with ${pair.served} holds`,
    fileName: "list-trust-names.ps1",
    ...trustPlace(pair),
    sources: trustNameSources,
    body: psLines(
      ourTrust(pair),
      getTrustNames,
      showTrustNames(pair),
      canNetdom ? ps`& netdom.exe @('trust', ${pair.serving}, ${`/namesuffixes:${pair.served}`})` : null,
    ),
  });
}
