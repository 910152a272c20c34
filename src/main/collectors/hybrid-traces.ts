import type { HybridTraces } from "#domain/facts/hybrid-traces.ts";
import {
  bigintOf,
  filetimeToInstant,
  firstRdnValue,
  generalizedTimeToInstant,
  intOf,
  splitDn,
  textOf,
  textsOf,
} from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { accountControl, hasBits } from "./account-control.ts";
import { defineCollector } from "./define-collector.ts";
import type { DirectoryReader } from "./directory-reader.ts";

type SsoAccount = HybridTraces["ssoAccounts"][number];
type SyncAccount = HybridTraces["syncAccounts"][number];

const syncAccountNames: readonly (readonly [prefix: string, kind: SyncAccount["kind"]])[] = [
  ["MSOL_", "connect-connector"],
  ["AAD_", "connect-service"],
  ["ADSyncMSA", "connect-service"],
  ["provAgentgMSA", "cloud-sync"],
  ["pGMSA_", "cloud-sync"],
];

/** What earlier hybrid work left in the domain. */
export const hybridTraces = defineCollector({
  key: "hybridTraces",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 60_000,
  async collect({ directory, domainDn }) {
    const ssoAccounts = await readSsoAccounts(directory, domainDn);
    const syncAccounts = await readSyncAccounts(directory, domainDn);
    return { ssoAccounts, syncAccounts, adfsFarms: await countFarms(directory, domainDn) };
  },
});

async function readSsoAccounts(directory: DirectoryReader, base: string): Promise<SsoAccount[]> {
  const { entries } = await directory.search({
    base,
    scope: "subtree",
    filter: "(sAMAccountName=AZUREADSSOACC$)",
    attributes: [
      "userAccountControl",
      "pwdLastSet",
      "msDS-SupportedEncryptionTypes",
      "servicePrincipalName",
      "msDS-AllowedToDelegateTo",
      "msDS-AllowedToActOnBehalfOfOtherIdentity",
    ],
  });
  return entries.map(ssoAccountOf).sort((a, b) => compareText(a.dn, b.dn));
}

function ssoAccountOf(entry: DirectoryEntry): SsoAccount {
  const control = intOf(entry, "userAccountControl") ?? 0;
  const keySet = bigintOf(entry, "pwdLastSet");
  const delegation = accountControl.trustedForDelegation | accountControl.trustedToAuthenticateForDelegation;
  return {
    dn: entry.dn,
    isEnabled: !hasBits(control, accountControl.disabled),
    keySetAt: keySet === null ? null : filetimeToInstant(keySet),
    encryptionTypes: intOf(entry, "msDS-SupportedEncryptionTypes"),
    servicePrincipalNames: textsOf(entry, "servicePrincipalName").sort(compareText),
    hasDelegation:
      hasBits(control, delegation) ||
      entry.attributes.has("msds-allowedtodelegateto") ||
      entry.attributes.has("msds-allowedtoactonbehalfofotheridentity"),
    isInComputersContainer: splitDn(entry.dn)[1]?.toLowerCase() === "cn=computers",
  };
}

async function readSyncAccounts(directory: DirectoryReader, base: string): Promise<SyncAccount[]> {
  const { entries } = await directory.search({
    base,
    scope: "subtree",
    filter: `(|${syncAccountNames.map(([prefix]) => `(sAMAccountName=${prefix}*)`).join("")})`,
    attributes: ["sAMAccountName", "description", "userAccountControl", "whenCreated"],
  });
  return entries.flatMap(syncAccountOf).sort((a, b) => compareText(a.samAccountName, b.samAccountName));
}

function syncAccountOf(entry: DirectoryEntry): SyncAccount[] {
  const samAccountName = textOf(entry, "sAMAccountName") ?? firstRdnValue(entry.dn);
  const name = samAccountName.toLowerCase();
  const kind = syncAccountNames.find(([prefix]) => name.startsWith(prefix.toLowerCase()))?.[1];
  if (kind === undefined) return [];
  const created = textOf(entry, "whenCreated");
  return [
    {
      samAccountName,
      kind,
      description: textOf(entry, "description"),
      isEnabled: !hasBits(intOf(entry, "userAccountControl") ?? 0, accountControl.disabled),
      createdAt: created === null ? null : generalizedTimeToInstant(created),
    },
  ];
}

/** Names only: an object below holds key material in its picture attribute, which must never be read. */
async function countFarms(directory: DirectoryReader, domainDn: string): Promise<number | null> {
  const base = `CN=ADFS,CN=Microsoft,CN=Program Data,${domainDn}`;
  const container = await directory.readEntry(base, ["cn"]);
  if (container === null) return null;
  const { entries } = await directory.search({
    base,
    scope: "one",
    filter: "(objectClass=container)",
    attributes: ["cn"],
  });
  return entries.filter((entry) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(firstRdnValue(entry.dn))).length;
}
