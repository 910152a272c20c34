import type { ForestSpec, Trace } from "../../scenarios/scenario.ts";
import { domainDn, fileTime } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";
import { seededChoice } from "./seeded-choice.ts";

const day = 86_400_000;
const makers: Readonly<Record<Trace, (forest: ForestSpec, today: Date) => LdifRecord[]>> = {
  "seamless-sso-account": ssoAccount,
  "sync-account": syncAccount,
  "device-registration": deviceRegistration,
  "ad-fs-container": adfsContainer,
};

/** Objects that earlier hybrid work left in a forest. */
export function traceRecords(forest: ForestSpec, today: Date): LdifRecord[] {
  return forest.traces.flatMap((trace) => makers[trace](forest, today));
}

/** A key more than a year old and RC4 as the only encryption type: both are worth a finding. */
function ssoAccount(forest: ForestSpec, today: Date): LdifRecord[] {
  return [
    {
      dn: `CN=AZUREADSSOACC,CN=Computers,${domainDn(forest.dnsName)}`,
      change: "add",
      attributes: {
        objectClass: "computer",
        sAMAccountName: "AZUREADSSOACC$",
        userAccountControl: 0x1000,
        pwdLastSet: fileTime(new Date(today.getTime() - 412 * day)),
        "msDS-SupportedEncryptionTypes": 4,
        servicePrincipalName: [
          "HOST/aadg.windows.net.nsatc.net",
          "HOST/autologon.microsoftazuread-sso.com",
          "HTTP/aadg.windows.net.nsatc.net",
          "HTTP/autologon.microsoftazuread-sso.com",
        ],
      },
    },
  ];
}

function syncAccount(forest: ForestSpec, today: Date): LdifRecord[] {
  const id = hex(seededChoice(`${forest.dnsName} sync`).bytes(6));
  return [
    {
      dn: `CN=MSOL_${id},CN=Users,${domainDn(forest.dnsName)}`,
      change: "add",
      attributes: {
        objectClass: "user",
        sAMAccountName: `MSOL_${id}`,
        userAccountControl: 0x10200,
        pwdLastSet: fileTime(new Date(today.getTime() - 800 * day)),
        description: `Directory synchronisation from computer SRV-0050 to tenant ${tenant(forest)}, installation ${id}.`,
      },
    },
  ];
}

function deviceRegistration(forest: ForestSpec): LdifRecord[] {
  const parent = `CN=Device Registration Configuration,CN=Services,CN=Configuration,${domainDn(forest.dnsName)}`;
  return [
    { dn: parent, change: "add", attributes: { objectClass: "container" } },
    {
      dn: `CN=62a0ff2e-97b9-4513-943f-0d221bd30080,${parent}`,
      change: "add",
      attributes: {
        objectClass: "serviceConnectionPoint",
        keywords: [`azureADName:${tenant(forest)}`, `azureADId:${guid(`${forest.dnsName} tenant`)}`],
      },
    },
  ];
}

function adfsContainer(forest: ForestSpec): LdifRecord[] {
  const parent = `CN=ADFS,CN=Microsoft,CN=Program Data,${domainDn(forest.dnsName)}`;
  const farm = `CN=${guid(`${forest.dnsName} farm`)},${parent}`;
  return [parent, farm].map((dn) => ({ dn, change: "add", attributes: { objectClass: "container" } }));
}

function tenant(forest: ForestSpec): string {
  return `${forest.netbiosName.toLowerCase()}.onmicrosoft.com`;
}

function guid(word: string): string {
  return hex(seededChoice(word).bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
