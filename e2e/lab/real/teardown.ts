import { readFileSync, rmSync } from "node:fs";

import type { ForestKey } from "../scenarios/scenario.ts";
import { dcPlace, labInstance } from "./instance.ts";
import type { LabInstance } from "./instance.ts";
import { runNow } from "./run-command.ts";
import { isAbandoned, readSlots, releaseSlot } from "./slots.ts";
import type { SlotRecord } from "./slots.ts";

const forestKeys: readonly ForestKey[] = ["a", "b", "c"];

/**
 * Removes everything a lab may have made, however far it got; safe to repeat. It is synchronous so that it also runs
 * while the process exits. The number is given back last: a lab half removed is found and removed again.
 */
export function tearDown(record: SlotRecord): void {
  releaseSlot(record, () => removeParts(record));
}

function removeParts(record: SlotRecord): void {
  const lab = labInstance(record.slot);
  for (const key of forestKeys) {
    const place = dcPlace(lab, key);
    killProcesses(processesIn(place.netns));
    runNow(["ip", "netns", "delete", place.netns]);
    runNow(["ip", "link", "delete", place.vethName]);
    rmSync(place.netnsConfigDirectory, { recursive: true, force: true });
  }
  killProcesses(dnsServerOf(lab));
  runNow(["ip", "link", "delete", lab.bridge]);
  rmSync(lab.directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  rmSync(record.stateDirectory, { recursive: true, force: true });
}

/** Removes labs whose maker was killed before it could; gives their ids. Only root can, others leave them. */
export function clearAbandonedLabs(): string[] {
  if (process.getuid?.() !== 0) return [];
  const abandoned = readSlots().filter(isAbandoned);
  for (const record of abandoned) tearDown(record);
  return abandoned.map((record) => labInstance(record.slot).id);
}

/** Ids of all processes inside a network namespace; empty when there is no such namespace. */
export function processesIn(netns: string): number[] {
  const { stdout, code } = runNow(["ip", "netns", "pids", netns]);
  return code === 0 ? stdout.split("\n").filter(Boolean).map(Number) : [];
}

/** Kills at once: lab directories are thrown away, nothing needs an orderly end. */
export function killProcesses(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself, or with its parent.
    }
  }
}

/** The recorded process id counts only while its command line still names this lab's configuration. */
function dnsServerOf(lab: LabInstance): number[] {
  try {
    const pid = Number(readFileSync(`${lab.directory}/dnsmasq.pid`, "utf8"));
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`${lab.directory}/`) ? [pid] : [];
  } catch {
    return [];
  }
}
