import { mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

import type { ForestKey } from "../scenarios/scenario.ts";
import { dcPlace } from "./instance.ts";
import type { DcPlace, LabInstance } from "./instance.ts";
import { runCommand } from "./run-command.ts";

/** Makes the lab's bridge with the root namespace's address on it. */
export async function makeBridge(lab: LabInstance): Promise<void> {
  await ip("link", "add", lab.bridge, "type", "bridge");
  await ip("addr", "add", `${lab.bridgeAddress}/24`, "dev", lab.bridge);
  await ip("link", "set", lab.bridge, "up");
}

/**
 * Makes a domain controller's network namespace, reachable over the bridge, with its own resolv.conf, hosts and
 * krb5.conf, and a firewall table whose sets of ports start empty.
 */
export async function makeNamespace(lab: LabInstance, key: ForestKey, files: NamespaceFiles): Promise<DcPlace> {
  const place = dcPlace(lab, key);
  mkdirSync(place.netnsConfigDirectory, { recursive: true });
  for (const [name, text] of Object.entries<string>({ ...files }))
    writeFileSync(posix.join(place.netnsConfigDirectory, name), text);

  await ip("netns", "add", place.netns);
  await ip("link", "add", place.vethName, "type", "veth", "peer", "name", "eth0", "netns", place.netns);
  await ip("link", "set", place.vethName, "master", lab.bridge, "up");
  await ip("-n", place.netns, "addr", "add", `${place.address}/24`, "dev", "eth0");
  await ip("-n", place.netns, "link", "set", "lo", "up");
  await ip("-n", place.netns, "link", "set", "eth0", "up");
  await runCommand(["ip", "netns", "exec", place.netns, "nft", "-f", "-"], { input: firewall });
  return place;
}

/** Files that `ip netns exec` binds over those of the same name in /etc. */
export interface NamespaceFiles {
  readonly "resolv.conf": string;
  readonly hosts: string;
  readonly "krb5.conf": string;
}

/** No connection tracking: a blocked port also ends the connections that are already open. */
const firewall = `
table inet lab {
  set rejected { type inet_service; }
  set dropped { type inet_service; }
  chain input {
    type filter hook input priority 0; policy accept;
    iif lo accept
    tcp dport @rejected reject with tcp reset
    udp dport @rejected reject
    tcp dport @dropped drop
    udp dport @dropped drop
  }
}
`;

function ip(...args: string[]): Promise<unknown> {
  return runCommand(["ip", ...args]);
}
