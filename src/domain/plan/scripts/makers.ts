import type { FixId } from "../fixes.ts";
import { createRootKey, farmAccount } from "./ad-fs/farm-account.ts";
import { addController, replaceController } from "./forests/controllers.ts";
import { joinNamespace, reviewSuffixes } from "./forests/dns-names.ts";
import { raiseDomainLevel, raiseForestLevel } from "./forests/functional-level.ts";
import { turnOnRecycleBin } from "./forests/recycle-bin.ts";
import { extendSchema } from "./forests/schema.ts";
import { reviewFineGrained } from "./policies/fine-grained.ts";
import { raiseThreshold, shortenDuration } from "./policies/lockout.ts";
import * as requests from "./requests.ts";
import { enableAccount, protectAccount, removeExtraAccounts } from "./seamless-sso/sso-account.ts";
import { setEncryption } from "./seamless-sso/sso-encryption.ts";
import { recreateAccount, rollKey, turnOnSso, turnOnSsoEverywhere } from "./seamless-sso/sso-module.ts";
import { grantReplication } from "./sync/replication-rights.ts";
import { syncTemporaryPasswords } from "./sync/temporary-passwords.ts";
import { allowAuthentication } from "./trusts/allow-authentication.ts";
import { enableSuffix } from "./trusts/enable-suffix.ts";
import { twoWayTrust } from "./trusts/forest-trust.ts";
import { removeExclusion, unblockDomain } from "./trusts/names-in-the-way.ts";
import { registerAndRoute } from "./trusts/register-and-route.ts";
import { resolveConflict } from "./trusts/suffix-conflict.ts";
import { lookUpRouting, validateTrust } from "./trusts/trust-reports.ts";
import { allowAgentServers } from "./users/agent-servers.ts";
import { disableExpired } from "./users/expired-accounts.ts";
import { registerSuffix } from "./users/register-suffix.ts";
import { givePublicSuffix, giveUpns } from "./users/upns.ts";
import { changeInBrowser, convertInetOrgPersons, settleAnchor } from "./users/user-lists.ts";
import type { HandoutMaker } from "./work.ts";

/** Decisions and work outside the directory: asked for in the words of the fix. */
const byRequest: HandoutMaker = () => null;

/** Registry: who makes the handout of each fix. */
export const makers: { readonly [Id in FixId]: HandoutMaker } = {
  "two-way-forest-trust": twoWayTrust,
  "enable-suffix-routing": enableSuffix,
  "register-and-route-suffix": registerAndRoute,
  "resolve-suffix-conflict": resolveConflict,
  "unblock-routed-domain": unblockDomain,
  "remove-suffix-exclusion": removeExclusion,
  "release-owned-suffix": requests.releaseSuffix,
  "separate-shared-suffix": requests.separateSuffix,
  "validate-trust": validateTrust,
  "look-up-suffix-routing": lookUpRouting,
  "allow-authentication": allowAuthentication,
  "raise-domain-level": raiseDomainLevel,
  "raise-forest-level": raiseForestLevel,
  "extend-schema": extendSchema,
  "extend-schema-for-ad-fs": extendSchema,
  "writable-domain-controller": addController,
  "replace-old-controller": replaceController,
  "replace-dotted-netbios-name": requests.replaceDottedName,
  "join-dns-namespace": joinNamespace,
  "review-allowed-dns-suffixes": reviewSuffixes,
  "replace-single-label-domain": requests.replaceSingleLabel,
  "turn-on-recycle-bin": turnOnRecycleBin,
  "read-what-is-missing": requests.readMissing,
  "register-upn-suffix": registerSuffix,
  "give-public-upn-suffix": givePublicSuffix,
  "give-upns": giveUpns,
  "settle-source-anchor": settleAnchor,
  "convert-inetorgpersons": convertInetOrgPersons,
  "disable-expired-accounts": disableExpired,
  "sync-temporary-passwords": syncTemporaryPasswords,
  "change-passwords-in-browser": changeInBrowser,
  "allow-agent-servers": allowAgentServers,
  "raise-lockout-threshold": raiseThreshold,
  "shorten-lockout-duration": shortenDuration,
  "review-fine-grained-policies": reviewFineGrained,
  "turn-on-seamless-sso": turnOnSso,
  "turn-on-sso-by-script": turnOnSsoEverywhere,
  "enable-sso-account": enableAccount,
  "protect-sso-account": protectAccount,
  "recreate-sso-account": recreateAccount,
  "remove-extra-sso-accounts": removeExtraAccounts,
  "roll-sso-key": rollKey,
  "set-sso-encryption": setEncryption,
  "farm-forest-trust": twoWayTrust,
  "create-kds-root-key": createRootKey,
  "farm-service-account": farmAccount,
  "plan-directory-sync": requests.planSync,
  "grant-replication-rights": grantReplication,
  "keep-one-sync-server": requests.keepOneServer,
  "decide-managed-sign-in": requests.decideManaged,
  "decide-agent-forests": requests.decideAgentForests,
  "decide-ad-fs-forests": requests.decideAdFsForests,
  "decide-farm-sites": requests.decideFarmSites,
  "decide-sign-in-name": byRequest,
  "revisit-hash-policy": byRequest,
  "decide-second-factor": byRequest,
  "decide-certificates": byRequest,
  "move-hello-to-cloud-trust": byRequest,
  "keep-hash-sync-for-outages": byRequest,
  "turn-on-hash-sync-fallback": byRequest,
  "follow-password-expiry": byRequest,
  "settle-account-state": byRequest,
  "turn-on-writeback": byRequest,
  "license-writeback": byRequest,
  "plan-agent-servers": byRequest,
  "install-agents-each": byRequest,
  "select-pta-on-staging": byRequest,
  "create-cloud-administrator": byRequest,
  "modernise-clients": byRequest,
  "route-without-translation": byRequest,
  "settle-sync-proxy": byRequest,
  "decide-tenants": byRequest,
  "anchor-for-moves": byRequest,
  "prepare-connector-account": byRequest,
  "choose-connect-sync": byRequest,
  "plan-farm-servers": byRequest,
  "settle-farm-balancer": byRequest,
  "separate-proxies": byRequest,
  "take-current-agent": byRequest,
  "settle-earlier-farm": byRequest,
  "federate-multiple-domains": byRequest,
  "reconsider-method": byRequest,
};
