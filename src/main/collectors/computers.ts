import type { Computers } from "#domain/facts/computers.ts";
import {
  bigintOf,
  filetimeToInstant,
  generalizedTimeToInstant,
  intOf,
  systemVersionOf,
  textOf,
} from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { accountControl, hasBits } from "./account-control.ts";
import { defineCollector } from "./define-collector.ts";

type System = Computers["systems"][number];

const staleAfterDays = 90;
const dayMs = 86_400_000;

/** Enabled computer accounts of the domain by operating system, counted in one paged read. */
export const computers = defineCollector({
  key: "computers",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 120_000,
  async collect({ directory, domainDn, clock, remark }) {
    const staleBefore = clock.now() - staleAfterDays * dayMs;
    const systems = new Map<string, System>();
    let total = 0;
    let withoutState = 0;
    const add = (entry: DirectoryEntry): void => {
      const control = intOf(entry, "userAccountControl");
      if (control === null) withoutState += 1;
      else if (hasBits(control, accountControl.disabled)) return;
      total += 1;
      const system = systemOf(systems, entry);
      if (lastSeenMs(entry) < staleBefore) system.stale += 1;
      else system.active += 1;
    };
    await directory.searchPages(
      {
        base: domainDn,
        scope: "subtree",
        filter: "(objectCategory=computer)",
        attributes: [
          "operatingSystem",
          "operatingSystemVersion",
          "userAccountControl",
          "lastLogonTimestamp",
          "whenCreated",
        ],
        pageSize: 1000,
      },
      (entries) => {
        for (const entry of entries) add(entry);
      },
    );
    if (withoutState > 0) {
      remark(`userAccountControl is not shown on ${withoutState} accounts, which are counted as enabled`);
    }
    return { total, staleAfterDays, systems: [...systems.values()].sort(bySystem) };
  },
});

function systemOf(systems: Map<string, System>, entry: DirectoryEntry): System {
  const name = textOf(entry, "operatingSystem");
  const versionText = textOf(entry, "operatingSystemVersion");
  const version = versionText === null ? null : systemVersionOf(versionText);
  const key = JSON.stringify([name, version]);
  const known = systems.get(key);
  if (known !== undefined) return known;
  const system = { name, version, active: 0, stale: 0 };
  systems.set(key, system);
  return system;
}

/** Milliseconds since 1970; an account that says nothing counts as just seen, for nothing proves it stale. */
function lastSeenMs(entry: DirectoryEntry): number {
  const logon = bigintOf(entry, "lastLogonTimestamp");
  const created = textOf(entry, "whenCreated");
  const seenAt =
    (logon === null ? null : filetimeToInstant(logon)) ?? (created === null ? null : generalizedTimeToInstant(created));
  return seenAt === null ? Number.POSITIVE_INFINITY : Date.parse(seenAt);
}

function bySystem(a: System, b: System): number {
  return compareText(a.name ?? "", b.name ?? "") || compareText(a.version ?? "", b.version ?? "");
}
