import { mkdirSync, writeFileSync } from "node:fs";

import type { LabInstance } from "./instance.ts";
import { runCommand } from "./run-command.ts";

/** A DNS zone and the domain controller that answers for it. */
export interface ForestZone {
  readonly dnsName: string;
  readonly address: string;
}

/** Starts the lab's DNS server on the bridge: each realm goes to its domain controller, any other name does not exist. */
export async function startDns(lab: LabInstance, zones: readonly ForestZone[]): Promise<void> {
  mkdirSync(lab.directory, { recursive: true });
  const file = `${lab.directory}/dnsmasq.conf`;
  writeFileSync(file, dnsmasqConfig(lab, zones));
  await runCommand(["dnsmasq", `--conf-file=${file}`]);
}

/** The configuration of dnsmasq. Everything else is answered here as unknown, so that no query leaves the machine. */
export function dnsmasqConfig(lab: LabInstance, zones: readonly ForestZone[]): string {
  const lines = [
    `listen-address=${lab.bridgeAddress}`,
    "bind-interfaces",
    "except-interface=lo",
    "no-resolv",
    "no-hosts",
    "local=/#/",
    ...zones.map(({ dnsName, address }) => `server=/${dnsName}/${address}`),
    "cache-size=0",
    `pid-file=${lab.directory}/dnsmasq.pid`,
    "user=root",
  ];
  return `${lines.join("\n")}\n`;
}
