import type { Check } from "./define-check.ts";
import { adfsDomainControllers2008 } from "./ad-fs/adfs-domain-controllers-2008.ts";
import { adfsDomainControllers2008Strings } from "./ad-fs/adfs-domain-controllers-2008.strings.ts";
import { adfsDomainLevel } from "./ad-fs/adfs-domain-level.ts";
import { adfsDomainLevelStrings } from "./ad-fs/adfs-domain-level.strings.ts";
import { adfsGmsaPossible } from "./ad-fs/adfs-gmsa-possible.ts";
import { adfsGmsaPossibleStrings } from "./ad-fs/adfs-gmsa-possible.strings.ts";
import { adfsKdsRootKey } from "./ad-fs/adfs-kds-root-key.ts";
import { adfsKdsRootKeyStrings } from "./ad-fs/adfs-kds-root-key.strings.ts";
import { adfsSchemaLevel } from "./ad-fs/adfs-schema-level.ts";
import { adfsSchemaLevelStrings } from "./ad-fs/adfs-schema-level.strings.ts";
import { adfsWritableController } from "./ad-fs/adfs-writable-controller.ts";
import { adfsWritableControllerStrings } from "./ad-fs/adfs-writable-controller.strings.ts";
import { estateReadInFull } from "./estate/estate-read-in-full.ts";
import { estateReadInFullStrings } from "./estate/estate-read-in-full.strings.ts";
import { allowedDnsSuffixesUnset } from "./forests/allowed-dns-suffixes-unset.ts";
import { allowedDnsSuffixesUnsetStrings } from "./forests/allowed-dns-suffixes-unset.strings.ts";
import { dnsNamespaceJoined } from "./forests/dns-namespace-joined.ts";
import { dnsNamespaceJoinedStrings } from "./forests/dns-namespace-joined.strings.ts";
import { domainNameMultiLabel } from "./forests/domain-name-multi-label.ts";
import { domainNameMultiLabelStrings } from "./forests/domain-name-multi-label.strings.ts";
import { forestLevel2003OrLater } from "./forests/forest-level-2003-or-later.ts";
import { forestLevel2003OrLaterStrings } from "./forests/forest-level-2003-or-later.strings.ts";
import { netbiosNameWithoutDot } from "./forests/netbios-name-without-dot.ts";
import { netbiosNameWithoutDotStrings } from "./forests/netbios-name-without-dot.strings.ts";
import { recycleBinOn } from "./forests/recycle-bin-on.ts";
import { recycleBinOnStrings } from "./forests/recycle-bin-on.strings.ts";
import { schema2003OrLater } from "./forests/schema-2003-or-later.ts";
import { schema2003OrLaterStrings } from "./forests/schema-2003-or-later.strings.ts";
import { writableDomainControllerPresent } from "./forests/writable-domain-controller-present.ts";
import { writableDomainControllerPresentStrings } from "./forests/writable-domain-controller-present.strings.ts";
import { fineGrainedPoliciesKnown } from "./policies/fine-grained-policies-known.ts";
import { fineGrainedPoliciesKnownStrings } from "./policies/fine-grained-policies-known.strings.ts";
import { lockoutDurationBelowCloud } from "./policies/lockout-duration-below-cloud.ts";
import { lockoutDurationBelowCloudStrings } from "./policies/lockout-duration-below-cloud.strings.ts";
import { lockoutThresholdAboveCloud } from "./policies/lockout-threshold-above-cloud.ts";
import { lockoutThresholdAboveCloudStrings } from "./policies/lockout-threshold-above-cloud.strings.ts";
import { ssoAccountEnabled } from "./seamless-sso/sso-account-enabled.ts";
import { ssoAccountEnabledStrings } from "./seamless-sso/sso-account-enabled.strings.ts";
import { ssoAccountProtected } from "./seamless-sso/sso-account-protected.ts";
import { ssoAccountProtectedStrings } from "./seamless-sso/sso-account-protected.strings.ts";
import { ssoEncryptionAes } from "./seamless-sso/sso-encryption-aes.ts";
import { ssoEncryptionAesStrings } from "./seamless-sso/sso-encryption-aes.strings.ts";
import { ssoForestCount } from "./seamless-sso/sso-forest-count.ts";
import { ssoForestCountStrings } from "./seamless-sso/sso-forest-count.strings.ts";
import { ssoKeyFresh } from "./seamless-sso/sso-key-fresh.ts";
import { ssoKeyFreshStrings } from "./seamless-sso/sso-key-fresh.strings.ts";
import { ssoSpnPresent } from "./seamless-sso/sso-spn-present.ts";
import { ssoSpnPresentStrings } from "./seamless-sso/sso-spn-present.strings.ts";
import { agentForestTrust } from "./trusts/agent-forest-trust.ts";
import { agentForestTrustStrings } from "./trusts/agent-forest-trust.strings.ts";
import { authenticationForestWide } from "./trusts/authentication-forest-wide.ts";
import { authenticationForestWideStrings } from "./trusts/authentication-forest-wide.strings.ts";
import { farmForestTrust } from "./trusts/farm-forest-trust.ts";
import { farmForestTrustStrings } from "./trusts/farm-forest-trust.strings.ts";
import { upnSuffixRouted } from "./trusts/upn-suffix-routed.ts";
import { upnSuffixRoutedStrings } from "./trusts/upn-suffix-routed.strings.ts";
import { accountExpiryUnused } from "./users/account-expiry-unused.ts";
import { accountExpiryUnusedStrings } from "./users/account-expiry-unused.strings.ts";
import { deviceSignInPasswordsPermanent } from "./users/device-sign-in-passwords-permanent.ts";
import { deviceSignInPasswordsPermanentStrings } from "./users/device-sign-in-passwords-permanent.strings.ts";
import { inetorgpersonAbsent } from "./users/inetorgperson-absent.ts";
import { inetorgpersonAbsentStrings } from "./users/inetorgperson-absent.strings.ts";
import { sourceAnchorUnused } from "./users/source-anchor-unused.ts";
import { sourceAnchorUnusedStrings } from "./users/source-anchor-unused.strings.ts";
import { temporaryPasswordsAbsent } from "./users/temporary-passwords-absent.ts";
import { temporaryPasswordsAbsentStrings } from "./users/temporary-passwords-absent.strings.ts";
import { upnPresent } from "./users/upn-present.ts";
import { upnPresentStrings } from "./users/upn-present.strings.ts";
import { upnSuffixRegistered } from "./users/upn-suffix-registered.ts";
import { upnSuffixRegisteredStrings } from "./users/upn-suffix-registered.strings.ts";
import { upnSuffixRoutable } from "./users/upn-suffix-routable.ts";
import { upnSuffixRoutableStrings } from "./users/upn-suffix-routable.strings.ts";
import { workstationListsUnused } from "./users/workstation-lists-unused.ts";
import { workstationListsUnusedStrings } from "./users/workstation-lists-unused.strings.ts";
import type { CheckStrings } from "./strings.ts";

/** Registry: every check with its words, in the order findings are listed. */
export const checks: readonly { readonly check: Check; readonly strings: CheckStrings }[] = [
  { check: agentForestTrust, strings: agentForestTrustStrings },
  { check: upnSuffixRouted, strings: upnSuffixRoutedStrings },
  { check: authenticationForestWide, strings: authenticationForestWideStrings },
  { check: farmForestTrust, strings: farmForestTrustStrings },
  { check: estateReadInFull, strings: estateReadInFullStrings },
  { check: forestLevel2003OrLater, strings: forestLevel2003OrLaterStrings },
  { check: schema2003OrLater, strings: schema2003OrLaterStrings },
  { check: writableDomainControllerPresent, strings: writableDomainControllerPresentStrings },
  { check: netbiosNameWithoutDot, strings: netbiosNameWithoutDotStrings },
  { check: dnsNamespaceJoined, strings: dnsNamespaceJoinedStrings },
  { check: allowedDnsSuffixesUnset, strings: allowedDnsSuffixesUnsetStrings },
  { check: domainNameMultiLabel, strings: domainNameMultiLabelStrings },
  { check: recycleBinOn, strings: recycleBinOnStrings },
  { check: upnSuffixRoutable, strings: upnSuffixRoutableStrings },
  { check: upnPresent, strings: upnPresentStrings },
  { check: upnSuffixRegistered, strings: upnSuffixRegisteredStrings },
  { check: sourceAnchorUnused, strings: sourceAnchorUnusedStrings },
  { check: inetorgpersonAbsent, strings: inetorgpersonAbsentStrings },
  { check: accountExpiryUnused, strings: accountExpiryUnusedStrings },
  { check: temporaryPasswordsAbsent, strings: temporaryPasswordsAbsentStrings },
  { check: deviceSignInPasswordsPermanent, strings: deviceSignInPasswordsPermanentStrings },
  { check: workstationListsUnused, strings: workstationListsUnusedStrings },
  { check: lockoutThresholdAboveCloud, strings: lockoutThresholdAboveCloudStrings },
  { check: lockoutDurationBelowCloud, strings: lockoutDurationBelowCloudStrings },
  { check: fineGrainedPoliciesKnown, strings: fineGrainedPoliciesKnownStrings },
  { check: ssoAccountEnabled, strings: ssoAccountEnabledStrings },
  { check: ssoAccountProtected, strings: ssoAccountProtectedStrings },
  { check: ssoKeyFresh, strings: ssoKeyFreshStrings },
  { check: ssoEncryptionAes, strings: ssoEncryptionAesStrings },
  { check: ssoSpnPresent, strings: ssoSpnPresentStrings },
  { check: ssoForestCount, strings: ssoForestCountStrings },
  { check: adfsDomainLevel, strings: adfsDomainLevelStrings },
  { check: adfsDomainControllers2008, strings: adfsDomainControllers2008Strings },
  { check: adfsSchemaLevel, strings: adfsSchemaLevelStrings },
  { check: adfsGmsaPossible, strings: adfsGmsaPossibleStrings },
  { check: adfsKdsRootKey, strings: adfsKdsRootKeyStrings },
  { check: adfsWritableController, strings: adfsWritableControllerStrings },
];

const byId = new Map(checks.map((entry) => [entry.check.id, entry.strings]));

/** The words of a check; `null` for an id this version does not know (a bundle of another version). */
export function stringsOf(checkId: string): CheckStrings | null {
  return byId.get(checkId) ?? null;
}
