import type { HybridTraces } from "#domain/facts/hybrid-traces.ts";

import { testInstant } from "./envelopes.ts";

/** A Seamless SSO account as a careful administrator keeps it. */
export function anSsoAccount(
  changes: Partial<HybridTraces["ssoAccounts"][number]> = {},
): HybridTraces["ssoAccounts"][number] {
  return {
    dn: "CN=AZUREADSSOACC,OU=Tier0,DC=corp,DC=example,DC=com",
    isEnabled: true,
    keySetAt: testInstant,
    encryptionTypes: 0x18,
    servicePrincipalNames: ["HOST/autologon.microsoftazuread-sso.com"],
    hasDelegation: false,
    isInComputersContainer: false,
    ...changes,
  };
}
