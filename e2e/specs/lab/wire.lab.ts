import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { runCommand, tryCommand } from "#lab/real/run-command.ts";

import { assess, gatherAsReader, scratchFolder } from "./support/assess.ts";
import { labOf } from "./support/lab-of.ts";
import { operationsRelay } from "./support/ldap-operations.ts";
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

it("asks for nothing but bind, search and unbind", async () => {
  const { key, dc, reader } = given.forest(0);
  // Inside TLS the operations can be read where it ends. A typed account goes there when Kerberos cannot be reached.
  const relay = await operationsRelay(dc.address);
  await given.lab.fault.block(key, 88, "reject");
  try {
    const out = path.join(scratchFolder(), "f.zip");
    const args = ["--server", "127.0.0.1:636", "--tls-fingerprint", relay.fingerprint, "--user", reader.user];
    const run = await assess(given.lab, ["gather", "--out", out, ...args, "--password-stdin"], {
      input: `${reader.password}\n`,
    });
    expect({ code: run.code, output: run.stderr }).toMatchObject({ code: 0 });
  } finally {
    await given.lab.fault.unblock(key, 88, "reject");
    relay.close();
  }
  expect(Object.keys(relay.asked).toSorted()).toEqual(["bind", "search", "unbind"]);
  expect(relay.asked["search"]).toBeGreaterThan(20);
});

it.each([
  ["a simple bind in clear", ["-x", "-D", "USER", "-y", "PASSWORD FILE"], "Strong(er) authentication required"],
  ["Kerberos without signing", ["-N", "-Y", "GSSAPI", "-O", "maxssf=0"], "Strong(er) authentication required"],
])("is sealed because the server refuses %s", async (_, bind, refusal) => {
  const { dc, reader, readerPasswordFile, key } = given.forest(0);
  const words: Readonly<Record<string, string>> = { USER: reader.upn, "PASSWORD FILE": readerPasswordFile };
  const argv = [
    "ldapsearch",
    "-H",
    `ldap://${dc.host}`,
    ...bind.map((word) => words[word] ?? word),
    "-b",
    "",
    "-s",
    "base",
  ];
  const run = await tryCommand(given.lab.asMember(argv), { env: { KRB5CCNAME: await given.lab.kinit(key) } });
  expect(run.code).not.toBe(0);
  expect(run.stderr).toContain(refusal);
});
