import type { Check } from "./define-check.ts";
import { estateReadInFull } from "./estate/estate-read-in-full.ts";
import { estateReadInFullStrings } from "./estate/estate-read-in-full.strings.ts";
import { forestLevel2003OrLater } from "./forests/forest-level-2003-or-later.ts";
import { forestLevel2003OrLaterStrings } from "./forests/forest-level-2003-or-later.strings.ts";
import type { CheckStrings } from "./strings.ts";
import { agentForestTrust } from "./trusts/agent-forest-trust.ts";
import { agentForestTrustStrings } from "./trusts/agent-forest-trust.strings.ts";
import { authenticationForestWide } from "./trusts/authentication-forest-wide.ts";
import { authenticationForestWideStrings } from "./trusts/authentication-forest-wide.strings.ts";
import { farmForestTrust } from "./trusts/farm-forest-trust.ts";
import { farmForestTrustStrings } from "./trusts/farm-forest-trust.strings.ts";
import { upnSuffixRouted } from "./trusts/upn-suffix-routed.ts";
import { upnSuffixRoutedStrings } from "./trusts/upn-suffix-routed.strings.ts";
import { upnSuffixRoutable } from "./users/upn-suffix-routable.ts";
import { upnSuffixRoutableStrings } from "./users/upn-suffix-routable.strings.ts";

/** Registry: every check with its words, in the order findings are listed. */
export const checks: readonly { readonly check: Check; readonly strings: CheckStrings }[] = [
  { check: agentForestTrust, strings: agentForestTrustStrings },
  { check: upnSuffixRouted, strings: upnSuffixRoutedStrings },
  { check: authenticationForestWide, strings: authenticationForestWideStrings },
  { check: farmForestTrust, strings: farmForestTrustStrings },
  { check: estateReadInFull, strings: estateReadInFullStrings },
  { check: forestLevel2003OrLater, strings: forestLevel2003OrLaterStrings },
  { check: upnSuffixRoutable, strings: upnSuffixRoutableStrings },
];

const byId = new Map(checks.map((entry) => [entry.check.id, entry.strings]));

/** The words of a check; `null` for an id this version does not know (a bundle of another version). */
export function stringsOf(checkId: string): CheckStrings | null {
  return byId.get(checkId) ?? null;
}
