import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { runCommand } from "#lab/real/run-command.ts";

import { gatherAsReader, scratchFolder } from "./support/assess.ts";
import { labOf } from "./support/lab-of.ts";
import { ldapsearch } from "./support/ldapsearch.ts";

const given = labOf("single-forest");

/** Captures what crosses the bridge on port 389 while `task` runs; gives the TCP payload of all packets. */
async function captured(task: () => Promise<unknown>): Promise<Buffer> {
  const file = path.join(scratchFolder(), "wire.pcap");
  const tcpdump = spawn(
    "tcpdump",
    ["-i", given.lab.id, "--immediate-mode", "-U", "-w", file, "-s", "0", "tcp port 389"],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  await once(tcpdump.stderr, "data");
  await task();
  // One more packet that the filter takes, so that everything before it is surely in the file.
  await runCommand([
    "ldapsearch",
    "-x",
    "-H",
    `ldap://${given.forest(0).dc.address}`,
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
  const [rootDse] = await ldapsearch(given.forest(0), "", "(objectClass=*)", ["highestCommittedUSN"], "base");
  return rootDse?.get("highestcommittedusn")?.[0];
}

it("shows no readable attribute on the wire, and writes nothing", async () => {
  await given.lab.kinit(given.forest(0).key);
  const before = await highestCommittedUsn();
  const wire = await captured(() => gatherAsReader(given.lab));
  expect(wire.length).toBeGreaterThan(50_000);
  const text = wire.toString("latin1");
  const readable = ["defaultNamingContext", "sAMAccountName", "userPrincipalName", "msDS-TrustForestTrustInfo"];
  const more = ["operatingSystem", "lockoutThreshold", "trustedDomain", "uPNSuffixes"];
  expect([...readable, ...more].filter((name) => text.includes(name))).toEqual([]);
  expect(text).toContain("GSS-SPNEGO");
  expect(await highestCommittedUsn()).toBe(before);
});
