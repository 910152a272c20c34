import type { HandoutMaker } from "../work.ts";
import { registerSuffixScript, unregisterSuffixScript } from "../users/register-suffix.ts";
import { enableSuffixScript } from "./enable-suffix.ts";
import { pairOf } from "./forest-pair.ts";
import { restoreTrustNames } from "./trust-names.ts";

/** The users' forest registers the suffix; then the trust of the other forest routes it. */
export const registerAndRoute: HandoutMaker = (work) => {
  const pair = pairOf(work);
  const { object: suffix } = work.subject;
  if (pair === null || suffix === null) return null;
  return {
    parts: [
      registerSuffixScript(work, { forest: pair.served, suffix, fileName: "1-register-suffix.ps1" }),
      enableSuffixScript(work, pair, suffix, "2-enable-suffix.ps1"),
    ],
    undo: {
      kind: "parts",
      parts: [
        restoreTrustNames(work, pair, "2-enable-suffix.ps1"),
        unregisterSuffixScript(work, { forest: pair.served, suffix, undoes: "1-register-suffix.ps1" }),
      ],
    },
  };
};
