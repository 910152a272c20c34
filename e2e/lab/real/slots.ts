import { randomUUID } from "node:crypto";
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
  /** Tells this lab from the number's earlier and later ones. */
  readonly claim: string;
  readonly scenario: string;
  readonly attached: boolean;
  readonly owner: ProcessIdentity;
  /** Per-checkout folder with what users of the lab read (passwords, krb5.conf, certificates). */
  readonly stateDirectory: string;
}

/** A process id alone may be used again; with its start time and the boot it is unique. */
interface ProcessIdentity {
  readonly pid: number;
  readonly startTicks: string;
  readonly bootId: string;
}

const slotFile = (root: string, slot: number) => posix.join(root, `${slot}.json`);

/** Takes the first free lab number. */
export function claimSlot(
  scenario: string,
  stateDirectoryOf: (lab: LabInstance) => string,
  root: string = labRoot,
): SlotRecord {
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const owner = identify(process.pid);
  for (let slot = 1; slot <= maxLabs; slot += 1) {
    if (existsSync(slotFile(root, slot))) continue;
    const stateDirectory = stateDirectoryOf(labInstance(slot));
    const record: SlotRecord = { slot, claim: randomUUID(), scenario, attached: true, owner, stateDirectory };
    if (createWhole(slotFile(root, slot), JSON.stringify(record))) return record;
  }
  throw new Error(`all ${maxLabs} lab numbers are taken; "npm run lab -- down" frees them`);
}

/** Lets a lab outlive its maker. Only a lab that is ready is detached, so a half-built one never stays. */
export function detachSlot(record: SlotRecord, root: string = labRoot): void {
  const draft = posix.join(root, `draft-${record.claim}`);
  writeFileSync(draft, JSON.stringify({ ...record, attached: false } satisfies SlotRecord));
  renameSync(draft, slotFile(root, record.slot));
}

/**
 * Runs a removal and then gives the lab's number back. Does nothing when the number has meanwhile gone to another lab, or
 * when another process is removing this one: a removal that comes late must not hit the number's next lab.
 */
export function releaseSlot(record: SlotRecord, remove: () => void, root: string = labRoot): void {
  const lock = posix.join(root, `${record.slot}.removing`);
  if (existsSync(lock) && !isRunning(readWhole<ProcessIdentity>(lock))) rmSync(lock, { force: true });
  if (!createWhole(lock, JSON.stringify(identify(process.pid)))) return;
  try {
    if (readWhole<SlotRecord>(slotFile(root, record.slot))?.claim !== record.claim) return;
    remove();
    rmSync(slotFile(root, record.slot), { force: true });
  } finally {
    rmSync(lock, { force: true });
  }
}

/** All records, by number. */
export function readSlots(root: string = labRoot): SlotRecord[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^\d+\.json$/.test(name))
    .map((name) => readWhole<SlotRecord>(posix.join(root, name)))
    .filter((record) => record !== null)
    .toSorted((one, other) => one.slot - other.slot);
}

/** Whether a lab's maker is gone although the lab should have gone with it, or the machine was started anew since. */
export function isAbandoned(record: SlotRecord): boolean {
  return record.owner.bootId !== bootId() || (record.attached && !isRunning(record.owner));
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

function isRunning(identity: ProcessIdentity | null): boolean {
  return identity !== null && identity.bootId === bootId() && startTicks(identity.pid) === identity.startTicks;
}

function readWhole<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    // Removed by its owner between listing and reading.
    return null;
  }
}

/** Makes a file with its content in one step, by a hard link; false when there is one already. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
