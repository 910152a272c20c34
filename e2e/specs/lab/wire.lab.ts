import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { upLab } from "#lab/real/lab.ts";
import { runCommand } from "#lab/real/run-command.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";

import { gatherAsReader, scratchFolder } from "./support/assess.ts";
import { ldapsearch } from "./support/ldapsearch.ts";

let lab: RunningLab;
let forest: LabForest;

beforeAll(async () => {
  lab = await upLab("single-forest");
  const [first] = lab.forests;
  if (first === undefined) throw new Error("the scenario has no forest");
  forest = first;
});
afterAll(async () => {
  await lab?.down();
});

/** Captures what crosses the bridge on port 389 while `task` runs; gives the TCP payload of all packets. */
async function captured(task: () => Promise<unknown>): Promise<Buffer> {
  const file = path.join(scratchFolder(), "wire.pcap");
  const tcpdump = spawn("tcpdump", ["-i", lab.id, "--immediate-mode", "-U", "-w", file, "-s", "0", "tcp port 389"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await once(tcpdump.stderr, "data");
  await task();
  // One more packet that the filter takes, so that everything before it is surely in the file.
  await runCommand([
    "ldapsearch",
    "-x",
    "-H",
    `ldap://${forest.dc.address}`,
    "-s",
    "base",
    "-b",
    "",
    "currentTime",
  ]).catch(() => undefined);
  tcpdump.kill("SIGINT");
  await once(tcpdump, "close");
  return readFileSync(file);
}

async function highestCommittedUsn(): Promise<string | undefined> {
  const [rootDse] = await ldapsearch(forest, "", "(objectClass=*)", ["highestCommittedUSN"], "base");
  return rootDse?.get("highestcommittedusn")?.[0];
}

it("shows no readable attribute on the wire, and writes nothing", async () => {
  await lab.kinit(forest.key);
  const before = await highestCommittedUsn();
  const wire = await captured(() => gatherAsReader(lab));
  expect(wire.length).toBeGreaterThan(50_000);
  const text = wire.toString("latin1");
  const readable = ["defaultNamingContext", "sAMAccountName", "userPrincipalName", "msDS-TrustForestTrustInfo"];
  const more = ["operatingSystem", "lockoutThreshold", "trustedDomain", "uPNSuffixes"];
  expect([...readable, ...more].filter((name) => text.includes(name))).toEqual([]);
  expect(text).toContain("GSS-SPNEGO");
  expect(await highestCommittedUsn()).toBe(before);
});
