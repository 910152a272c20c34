import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

import type { ForestKey, ForestSpec, Scenario } from "../scenarios/scenario.ts";
import { faultAccounts } from "./content/accounts.ts";
import { startDns } from "./dns.ts";
import { DomainController } from "./domain-controller.ts";
import { fillForest } from "./fill-forest.ts";
import { dcPlace } from "./instance.ts";
import type { LabInstance } from "./instance.ts";
import { krb5Config } from "./kerberos.ts";
import { makeBridge, makeNamespace } from "./network.ts";
import { generatePassword } from "./passwords.ts";
import type { LabAccount, LabDescription, LabForest } from "./running-lab.ts";
import { dcHostName, sambaPaths } from "./samba-config.ts";
import { makeCertificate } from "./tls.ts";
import { addLateSuffix, createTrust } from "./trusts.ts";
import type { TrustEnd } from "./trusts.ts";

interface BuildContext {
  readonly lab: LabInstance;
  readonly stateDirectory: string;
  readonly progress: (stage: string) => void;
}

/** Makes a scenario's network, forests and trusts; on failure it leaves what it made for the caller to remove. */
export async function buildLab(scenario: Scenario, context: BuildContext): Promise<LabDescription> {
  const { lab, stateDirectory, progress } = context;
  const zones = scenario.forests.map(({ key, dnsName }) => ({ dnsName, address: dcPlace(lab, key).address }));
  const krb5ConfigText = krb5Config(zones);
  const krb5ConfigFile = posix.join(stateDirectory, "krb5.conf");
  mkdirSync(stateDirectory, { recursive: true, mode: 0o755 });
  writeFileSync(krb5ConfigFile, krb5ConfigText);
  // ip netns exec binds a namespace's krb5.conf only over a file that exists.
  writeFileSync("/etc/krb5.conf", "", { flag: "a" });

  progress("network");
  await makeBridge(lab);
  await startDns(lab, zones);

  progress("forests");
  // One reader password for all forests: a typed user name without a domain is tried in each server's own domain.
  const shared = { krb5ConfigText, readerPassword: generatePassword() };
  const built = await Promise.all(scenario.forests.map((forest) => buildForest(forest, context, shared)));
  const ends = new Map(built.map(({ end, description }) => [description.key, end]));
  const endOf = (key: ForestKey): TrustEnd => {
    const end = ends.get(key);
    if (end === undefined) throw new Error(`${scenario.name}: no forest ${key}`);
    return end;
  };

  if (scenario.trusts.length > 0) progress("trusts");
  // One after another: a domain controller in the middle of two trusts would otherwise serve both at once.
  for (const trust of scenario.trusts) await createTrust(trust, endOf(trust.from), endOf(trust.to));
  for (const late of scenario.lateSuffixes) {
    await addLateSuffix(late, endOf(late.forest), late.refreshedIn.map(endOf), new Date());
  }
  return {
    id: lab.id,
    slot: lab.slot,
    scenario: scenario.name,
    forests: built.map(({ description }) => description),
    krb5Config: krb5ConfigFile,
    dnsServer: lab.bridgeAddress,
    stateDirectory,
  };
}

interface SharedByForests {
  readonly krb5ConfigText: string;
  readonly readerPassword: string;
}

async function buildForest(forest: ForestSpec, { lab, stateDirectory }: BuildContext, shared: SharedByForests) {
  const hostName = dcHostName(forest);
  const address = dcPlace(lab, forest.key).address;
  const place = await makeNamespace(lab, forest.key, {
    "resolv.conf": `search ${forest.dnsName}\nnameserver ${address}\n`,
    hosts: `127.0.0.1 localhost\n${address} ${hostName}.${forest.dnsName} ${hostName}\n`,
    "krb5.conf": shared.krb5ConfigText,
  });
  const dc = new DomainController(lab, forest, place);
  const administrator = account(forest, "administrator");
  const reader = { ...account(forest, "reader"), password: shared.readerPassword };
  const failing = forest.hasFaultAccounts ? faultAccounts.map((name) => account(forest, name)) : [];
  const passwords = Object.fromEntries([reader, ...failing].map(({ user, password }) => [user, password]));

  const paths = sambaPaths(place);
  await dc.provision(administrator.password);
  const tlsDirectory = posix.join(paths.root, "tls");
  const tlsFingerprint = await makeCertificate(tlsDirectory, dc.fqdn);
  await fillForest(forest, paths, { hostName, subnet: lab.subnet, passwords, today: startOfDay() });
  await dc.start();

  const caFile = posix.join(stateDirectory, `${forest.key}-dc.pem`);
  copyFileSync(posix.join(tlsDirectory, "cert.pem"), caFile);
  const description: LabForest = {
    key: forest.key,
    realm: forest.dnsName.toUpperCase(),
    dnsName: forest.dnsName,
    netbiosName: forest.netbiosName,
    dc: { host: dc.fqdn, address, netns: place.netns },
    reader,
    administrator,
    faultAccounts: Object.fromEntries(failing.map((entry) => [entry.user, entry])),
    caFile,
    tlsFingerprint,
    readerPasswordFile: writeSecret(posix.join(stateDirectory, `${forest.key}-reader.password`), reader.password),
  };
  return { end: { forest, dc, administratorPassword: administrator.password }, description };
}

function account(forest: ForestSpec, user: string): LabAccount {
  return { user, password: generatePassword(), upn: `${user}@${forest.dnsName}` };
}

function writeSecret(path: string, secret: string): string {
  writeFileSync(path, secret, { mode: 0o600 });
  chmodSync(path, 0o600);
  return path;
}

/** Ages are whole days, so two labs of one day hold the same values. */
function startOfDay(): Date {
  return new Date(new Date().setUTCHours(0, 0, 0, 0));
}
