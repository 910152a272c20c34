import { describe, expect, it } from "vitest";

import { hybridTraces } from "./hybrid-traces.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { anEntry, filetime, type Attributes } from "./testing/entries.ts";
import { FakeDirectory } from "./testing/fake-directory.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const base = "DC=corp,DC=example,DC=com";
const server = (...entries: ReturnType<typeof anEntry>[]) => ({
  host: "dc1",
  entries: [anEntry(base, {}), ...entries],
});
const ssoAccount = (changes: Attributes = {}, dn = `CN=AZUREADSSOACC,OU=Tier0,${base}`) =>
  anEntry(dn, {
    sAMAccountName: "AZUREADSSOACC$",
    userAccountControl: 4096,
    pwdLastSet: filetime("2026-10-01T00:00:00Z"),
    servicePrincipalName: ["HTTP/b", "HOST/a"],
    ...changes,
  });
const container = `CN=ADFS,CN=Microsoft,CN=Program Data,${base}`;

describe("the hybrid traces collector", () => {
  it("reads the Seamless SSO account", async () => {
    expect(await collectValue(hybridTraces, { server: server(ssoAccount()) })).toMatchObject({
      ssoAccounts: [
        {
          dn: `CN=AZUREADSSOACC,OU=Tier0,${base}`,
          isEnabled: true,
          keySetAt: "2026-10-01T00:00:00Z",
          encryptionTypes: null,
          servicePrincipalNames: ["HOST/a", "HTTP/b"],
          hasDelegation: false,
          isInComputersContainer: false,
        },
      ],
    });
  });

  it.each([
    ["trusted for delegation", { userAccountControl: 4096 | 0x80000 }],
    ["trusted to authenticate for delegation", { userAccountControl: 4096 | 0x1000000 }],
    ["allowed to delegate to a service", { "msDS-AllowedToDelegateTo": "cifs/x" }],
    ["open to delegation by others", { "msDS-AllowedToActOnBehalfOfOtherIdentity": new Uint8Array(4) }],
  ])("sees delegation on an account %s", async (_, changes) => {
    const value = await collectValue(hybridTraces, { server: server(ssoAccount(changes)) });
    expect(value).toMatchObject({ ssoAccounts: [{ hasDelegation: true }] });
  });

  it("sees a disabled account in the container for computers", async () => {
    const account = ssoAccount({ userAccountControl: 4098 }, `CN=AZUREADSSOACC,CN=Computers,${base}`);
    expect(await collectValue(hybridTraces, { server: server(account) })).toMatchObject({
      ssoAccounts: [{ isEnabled: false, isInComputersContainer: true }],
    });
  });

  it("tells the accounts of sync products apart", async () => {
    const names = ["pGMSA_12ab$", "MSOL_0123456789ab", "AAD_x", "ADSyncMSA1$", "MSOLsomebody"];
    const accounts = names.map((name) =>
      anEntry(`CN=${name},CN=Users,${base}`, {
        sAMAccountName: name,
        userAccountControl: 512,
        whenCreated: "20260102030405.0Z",
        description: name.startsWith("MSOL_") ? "runs on SYNC1" : undefined,
      }),
    );
    expect(await collectValue(hybridTraces, { server: server(...accounts) })).toMatchObject({
      syncAccounts: [
        { samAccountName: "AAD_x", kind: "connect-service", description: null },
        { samAccountName: "ADSyncMSA1$", kind: "connect-service" },
        { samAccountName: "MSOL_0123456789ab", kind: "connect-connector", description: "runs on SYNC1" },
        { samAccountName: "pGMSA_12ab$", kind: "cloud-sync", createdAt: "2026-01-02T03:04:05Z" },
      ],
    });
  });

  it("counts AD FS farms by their containers and never reads what is in them", async () => {
    const directory = new FakeDirectory();
    const farm = `CN=0f9d6f40-4f9e-4f0e-9d3a-0123456789ab,${container}`;
    const entries = [
      anEntry(container, { objectClass: "container" }),
      anEntry(farm, { objectClass: "container" }),
      anEntry(`CN=CryptoPolicy,${farm}`, { objectClass: "contact", thumbnailPhoto: "secret" }),
    ];
    const fact = await collectFact(hybridTraces, { server: server(...entries), directory });
    expect(fact).toMatchObject({ value: { adfsFarms: 1 } });
    const asked = directory.asked.filter(({ request }) => request.base === container);
    expect(asked.map(({ request }) => [request.scope, request.attributes])).toEqual([
      ["base", ["cn"]],
      ["one", ["cn"]],
    ]);
  });

  it("finds no traces in a clean domain, and does not take a hidden container for none", async () => {
    expect(await collectValue(hybridTraces)).toEqual({ ssoAccounts: [], syncAccounts: [], adfsFarms: null });
  });

  itReportsTrouble(hybridTraces);
});
