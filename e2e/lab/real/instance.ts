import { posix } from "node:path";

import type { ForestKey } from "../scenarios/scenario.ts";

/** Where running labs keep Samba's files. Short, because Unix socket paths inside it are limited to 107 bytes. */
export const labRoot = "/var/lib/groundcheck-lab";

/** Lab numbers run from 1 to this; each takes one /24 network. */
export const maxLabs = 250;

/** Everything of a lab that must not clash with another lab on the same machine, derived from its number. */
export interface LabInstance {
  readonly slot: number;
  /** Also the bridge's name. */
  readonly id: string;
  readonly bridge: string;
  /** Address of the root namespace on the bridge; DNS for the whole lab listens there. */
  readonly bridgeAddress: string;
  readonly subnet: string;
  readonly directory: string;
}

/** Names and paths of one domain controller within a lab. */
export interface DcPlace {
  readonly netns: string;
  /** Interface names are limited to 15 characters; this is the end that sits in the bridge. */
  readonly vethName: string;
  readonly address: string;
  readonly directory: string;
  readonly netnsConfigDirectory: string;
}

/** Derives a lab's names from its number; throws a RangeError outside 1 to {@link maxLabs}. */
export function labInstance(slot: number): LabInstance {
  if (!Number.isInteger(slot) || slot < 1 || slot > maxLabs) throw new RangeError(`no such lab number: ${slot}`);
  const id = `gclab${slot}`;
  return {
    slot,
    id,
    bridge: id,
    bridgeAddress: `10.203.${slot}.1`,
    subnet: `10.203.${slot}.0/24`,
    directory: posix.join(labRoot, String(slot)),
  };
}

/** Derives the place of one forest's domain controller. */
export function dcPlace(lab: LabInstance, key: ForestKey): DcPlace {
  const index = { a: 0, b: 1, c: 2 }[key];
  const netns = `${lab.id}-${key}`;
  return {
    netns,
    vethName: `${lab.id}v${key}`,
    address: `10.203.${lab.slot}.${11 + index}`,
    directory: posix.join(lab.directory, key),
    netnsConfigDirectory: posix.join("/etc/netns", netns),
  };
}
