import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

import { labInstance, labRoot, maxLabs } from "./instance.ts";
import type { LabInstance } from "./instance.ts";

/**
 * The machine-wide record of a lab, one file per lab number, so that any checkout finds and clears what a killed run left.
 * An attached lab ends with its process; a detached one stays until `lab down`.
 */
export interface SlotRecord {
  readonly slot: number;
  readonly scenario: string;
  readonly attached: boolean;
  readonly owner: ProcessIdentity;
  /** Per-checkout folder with what users of the lab read (passwords, krb5.conf, certificates). */
  readonly stateDirectory: string;
}

/** A process id alone may be used again; with its start time and the boot it is unique. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTicks: string;
  readonly bootId: string;
}

const slotFile = (slot: number) => posix.join(labRoot, `${slot}.json`);

/** Takes the first free lab number; the hard link makes the claim atomic and never leaves a half-written record. */
export function claimSlot(scenario: string, stateDirectoryOf: (lab: LabInstance) => string): SlotRecord {
  mkdirSync(labRoot, { recursive: true, mode: 0o755 });
  const owner = identify(process.pid);
  const draft = posix.join(labRoot, `claim-${process.pid}-${owner.startTicks}`);
  try {
    for (let slot = 1; slot <= maxLabs; slot += 1) {
      if (existsSync(slotFile(slot))) continue;
      const lab = labInstance(slot);
      const record: SlotRecord = { slot, scenario, attached: true, owner, stateDirectory: stateDirectoryOf(lab) };
      writeFileSync(draft, JSON.stringify(record));
      if (link(draft, slotFile(slot))) return record;
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new Error(`all ${maxLabs} lab numbers are taken; "npm run lab -- down" frees them`);
}

/** Lets a lab outlive its maker. Only a lab that is ready is detached, so a half-built one never stays. */
export function detachSlot(record: SlotRecord): void {
  const draft = posix.join(labRoot, `detach-${record.slot}`);
  writeFileSync(draft, JSON.stringify({ ...record, attached: false } satisfies SlotRecord));
  renameSync(draft, slotFile(record.slot));
}

export function releaseSlot(slot: number): void {
  rmSync(slotFile(slot), { force: true });
}

/** All records, by number. */
export function readSlots(): SlotRecord[] {
  if (!existsSync(labRoot)) return [];
  return readdirSync(labRoot)
    .filter((name) => /^\d+\.json$/.test(name))
    .map((name) => readRecord(posix.join(labRoot, name)))
    .filter((record) => record !== null)
    .toSorted((one, other) => one.slot - other.slot);
}

/** Whether a lab's maker is gone although the lab should have gone with it, or the machine was started anew since. */
export function isAbandoned(record: SlotRecord): boolean {
  if (record.owner.bootId !== bootId()) return true;
  if (!record.attached) return false;
  return startTicks(record.owner.pid) !== record.owner.startTicks;
}

function identify(pid: number): ProcessIdentity {
  return { pid, startTicks: startTicks(pid) ?? "", bootId: bootId() };
}

function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

/** Field 22 of /proc/<pid>/stat; the second field may hold spaces, so counting starts after its closing bracket. */
function startTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function readRecord(path: string): SlotRecord | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as SlotRecord;
  } catch {
    // Removed by its owner between listing and reading.
    return null;
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // Another lab took the number first.
    return false;
  }
}
