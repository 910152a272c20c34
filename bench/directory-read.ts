import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { isListening, waitUntil } from "#lab/real/wait-until.ts";

import { median, ratioLine } from "./figures.ts";

const suffix = "dc=bench,dc=example,dc=com";
const password = "lab-bench-only";
const port = 10_389;
const attributes = ["userPrincipalName", "userAccountControl", "mail", "description", "sAMAccountName"];

interface Slapd {
  readonly folder: string;
  stop(): void;
}

/** Directory attributes that OpenLDAP does not bring, with object identifiers of the documentation arc. */
const schema = `
attributetype ( 1.3.6.1.4.1.32473.1.1 NAME 'sAMAccountName' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.3.6.1.4.1.32473.1.2 NAME 'userPrincipalName' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.3.6.1.4.1.32473.1.3 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 )
objectclass ( 1.3.6.1.4.1.32473.2.1 NAME 'benchUser' SUP inetOrgPerson STRUCTURAL MAY ( sAMAccountName $ userPrincipalName $ userAccountControl ) )
`;

function configuration(folder: string): string {
  return `include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
include ${folder}/bench.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/slapd.pid
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
sizelimit unlimited
database mdb
suffix "${suffix}"
rootdn "cn=reader,${suffix}"
rootpw ${password}
directory ${folder}/db
maxsize 4294967296
`;
}

function entryText(index: number): string {
  const id = String(index).padStart(7, "0");
  return `dn: uid=u${id},${suffix}
objectClass: benchUser
uid: u${id}
cn: User ${id}
sn: ${id}
sAMAccountName: u${id}
userPrincipalName: u${id}@bench.example.com
userAccountControl: 512
mail: u${id}@bench.example.com
description: An account with a description of the usual length, number ${id}
`;
}

/** Starts OpenLDAP on loopback with `count` accounts. */
async function startSlapd(count: number): Promise<Slapd> {
  const folder = mkdtempSync(path.join(tmpdir(), "groundcheck-bench-"));
  mkdirSync(path.join(folder, "db"));
  const openssl =
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1";
  execFileSync("openssl", [...openssl.split(" "), "-keyout", `${folder}/key.pem`, "-out", `${folder}/cert.pem`], {
    stdio: "ignore",
  });
  writeFileSync(path.join(folder, "bench.schema"), schema);
  writeFileSync(path.join(folder, "slapd.conf"), configuration(folder));
  const base = `dn: ${suffix}\nobjectClass: dcObject\nobjectClass: organization\ndc: bench\no: bench\n`;
  const ldif = [base, ...Array.from({ length: count }, (_, index) => entryText(index))].join("\n");
  writeFileSync(path.join(folder, "data.ldif"), ldif);
  execFileSync("slapadd", ["-q", "-f", `${folder}/slapd.conf`, "-l", `${folder}/data.ldif`]);
  const server = spawn("slapd", ["-f", `${folder}/slapd.conf`, "-h", `ldap://127.0.0.1:${port}`, "-d", "0"], {
    stdio: "ignore",
  });
  await waitUntil("slapd", () => isListening("127.0.0.1", port));
  return {
    folder,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Wall time in milliseconds of a whole process, and its last line of output. */
function timed(argv: readonly string[], env: Readonly<Record<string, string>>): { ms: number; lastLine: string } {
  const [command = "", ...args] = argv;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-500)}`);
  return { ms: performance.now() - started, lastLine: stdout.trimEnd().split("\n").at(-1) ?? "" };
}

/**
 * Reads every account of an OpenLDAP server, page by page after StartTLS, with Groundcheck's directory port and with
 * `ldapsearch`, in turns. Prints the medians of whole processes, start-up included, and their ratio.
 */
export async function benchDirectoryRead(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 100_000);
  const rounds = Number(args[1] ?? 5);
  const slapd = await startSlapd(count);
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    let lastLine = "";
    for (let round = 0; round < rounds; round += 1) {
      const reader = fileURLToPath(new URL("./directory-reader.ts", import.meta.url));
      const own = timed(
        [process.execPath, "--import", "tsx", reader, String(port), suffix, `${slapd.folder}/cert.pem`, ...attributes],
        {
          BENCH_PASSWORD: password,
        },
      );
      ours.push(own.ms);
      lastLine = own.lastLine;
      const search = [
        "ldapsearch",
        "-LLL",
        "-x",
        "-ZZ",
        "-H",
        `ldap://127.0.0.1:${port}`,
        "-D",
        `cn=reader,${suffix}`,
        "-w",
        password,
      ];
      theirs.push(
        timed([...search, "-E", "pr=1000/noprompt", "-b", suffix, "(objectClass=benchUser)", ...attributes], {
          LDAPTLS_REQCERT: "never",
        }).ms,
      );
    }
    const { entries, peakMb } = JSON.parse(lastLine) as { entries: number; peakMb: number };
    if (entries !== count) throw new Error(`read ${entries} of ${count} accounts`);
    console.log(`directory-read: ${count} accounts, ${rounds} rounds in turns, whole processes`);
    console.log(
      `  groundcheck  ${Math.round(median(ours))} ms (${Math.round(count / (median(ours) / 1000))}/s), peak ${peakMb} MB in the directory process`,
    );
    console.log(`  ldapsearch   ${Math.round(median(theirs))} ms (${Math.round(count / (median(theirs) / 1000))}/s)`);
    console.log(ratioLine("speed, groundcheck : ldapsearch", median(theirs) / median(ours), ">= 0.5"));
  } finally {
    slapd.stop();
  }
}
