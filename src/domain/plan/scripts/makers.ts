import type { FixId } from "../fixes.ts";
import { allowAuthentication } from "./trusts/allow-authentication.ts";
import { enableSuffix } from "./trusts/enable-suffix.ts";
import { twoWayTrust } from "./trusts/forest-trust.ts";
import { removeExclusion, unblockDomain } from "./trusts/names-in-the-way.ts";
import { registerAndRoute } from "./trusts/register-and-route.ts";
import { resolveConflict } from "./trusts/suffix-conflict.ts";
import { lookUpRouting, validateTrust } from "./trusts/trust-reports.ts";
import { registerSuffix } from "./users/register-suffix.ts";
import type { HandoutMaker } from "./work.ts";

/** Registry: who makes the handout of a fix. */
export const makers: { readonly [Id in FixId]?: HandoutMaker } = {
  "two-way-forest-trust": twoWayTrust,
  "farm-forest-trust": twoWayTrust,
  "enable-suffix-routing": enableSuffix,
  "register-and-route-suffix": registerAndRoute,
  "resolve-suffix-conflict": resolveConflict,
  "unblock-routed-domain": unblockDomain,
  "remove-suffix-exclusion": removeExclusion,
  "validate-trust": validateTrust,
  "look-up-suffix-routing": lookUpRouting,
  "allow-authentication": allowAuthentication,
  "register-upn-suffix": registerSuffix,
};
