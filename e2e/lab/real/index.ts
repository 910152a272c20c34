import { spawnSync } from "node:child_process";

import { isScenarioName, scenarios } from "../scenarios/index.ts";
import { attachLab, labStateRoot, upLab } from "./lab.ts";
import { dcPlace, labInstance } from "./instance.ts";
import type { RunningLab } from "./running-lab.ts";
import { sambaPaths } from "./samba-config.ts";
import { readSlots } from "./slots.ts";
import type { SlotRecord } from "./slots.ts";
import { clearAbandonedLabs, tearDown } from "./teardown.ts";

const usage = `usage: npm run lab -- up <scenario> | down [name] | status | shell <dc>

  up <scenario>   start it and leave it running; shows how to use it when it runs already
  down [name]     remove labs by id or scenario; without a name all that "up" left running from this folder
  status          list labs
  shell <dc>      a shell on a domain controller, by host name or namespace

scenarios: ${Object.keys(scenarios).join(", ")}
`;

process.exitCode = await main(process.argv.slice(2));

async function main([command, name]: string[]): Promise<number> {
  clearAbandonedLabs();
  switch (command) {
    case "up":
      return name !== undefined && isScenarioName(name) ? up(name) : misuse();
    case "down":
      return down(name);
    case "status":
      return status();
    case "shell":
      return name === undefined ? misuse() : shell(name);
    default:
      return misuse();
  }
}

async function up(name: keyof typeof scenarios): Promise<number> {
  const running = readSlots().find((record) => isOurs(record) && record.scenario === name);
  if (running !== undefined) {
    console.log(howToUse(attachLab(running)));
    return 0;
  }
  const startedAt = Date.now();
  const lab = await upLab(name, { detached: true, onProgress: (stage) => console.error(`… ${stage}`) });
  console.log(howToUse(lab));
  console.error(`ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return 0;
}

function down(name: string | undefined): number {
  const chosen = readSlots().filter((record) => (name === undefined ? isOurs(record) : isNamed(record, name)));
  if (name !== undefined && chosen.length === 0) return complain(`no lab ${name} is running`);
  for (const record of chosen) {
    tearDown(record);
    console.log(`removed ${labInstance(record.slot).id} (${record.scenario})`);
  }
  return 0;
}

function status(): number {
  for (const record of readSlots()) {
    const { id, subnet } = labInstance(record.slot);
    const kind = record.attached ? `in use by process ${record.owner.pid}` : "left running";
    console.log(`${id}  ${record.scenario}  ${subnet}  ${kind}  ${record.stateDirectory}`);
  }
  return 0;
}

function shell(name: string): number {
  for (const lab of readSlots()
    .filter((record) => !record.attached)
    .map(attachLab)) {
    const forest = lab.forests.find(({ dc }) => [dc.host, dc.netns, dc.host.split(".")[0]].includes(name));
    if (forest === undefined) continue;
    console.error(`samba-tool takes: -s ${sambaPaths(dcPlace(labInstance(lab.slot), forest.key)).config}`);
    const [command = "", ...args] = lab.onDc(forest.key, ["bash"]);
    return spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
  }
  return complain(`no domain controller ${name} is running`);
}

function howToUse(lab: RunningLab): string {
  const forests = lab.forests.map(
    ({ dnsName, dc, reader, readerPasswordFile, caFile, tlsFingerprint }) => `${dnsName}
  domain controller  ${dc.host}  ${dc.address}  (namespace ${dc.netns})
  user               ${reader.upn}  password in ${readerPasswordFile}
  certificate        ${caFile}  SHA-256 ${tlsFingerprint}`,
  );
  const servers = lab.forests.map(
    ({ dc, tlsFingerprint }) => `--server ${dc.address}:636 --tls-fingerprint ${tlsFingerprint}`,
  );
  const password = lab.forests[0]?.readerPasswordFile ?? "";
  return `${lab.scenario} runs as ${lab.id}; remove it with: npm run lab -- down ${lab.id}

${forests.join("\n\n")}

DNS          ${lab.dnsServer}
KRB5_CONFIG  ${lab.krb5Config}
all of it    ${lab.stateDirectory}/lab.json

npm run --silent assess -- gather --out estate.zip --user reader --password-stdin ${servers.join(" ")} < ${password}`;
}

/** Another checkout's labs, and those that a running test will remove itself, are not for us to sweep away. */
function isOurs(record: SlotRecord): boolean {
  return !record.attached && record.stateDirectory.startsWith(labStateRoot);
}

function isNamed(record: SlotRecord, name: string): boolean {
  return record.scenario === name || labInstance(record.slot).id === name;
}

function misuse(): number {
  console.error(usage);
  return 2;
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
