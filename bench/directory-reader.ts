import { readFileSync } from "node:fs";

import { openConnection } from "#main/adapters/ldap/connection.ts";

/** The measured process of `directory-read`: one connection, all pages, nothing kept. Prints what it counted. */
const [port = "", base = "", caFile = "", ...attributes] = process.argv.slice(2);

const connection = await openConnection(
  { host: "127.0.0.1", port: Number(port), name: "localhost" },
  { kind: "password", user: `cn=reader,${base}`, password: process.env["BENCH_PASSWORD"] ?? "" },
  { authorities: [readFileSync(caFile, "utf8")], fingerprints: [] },
  { timeoutMs: 20_000 },
);
let entries = 0;
let cookie: Uint8Array | null = null;
do {
  const page = await connection.searchPage(
    { base, scope: "subtree", filter: "(objectClass=benchUser)", attributes, pageSize: 1000, cookie },
    { timeoutMs: 60_000 },
  );
  entries += page.entries.length;
  cookie = page.cookie;
} while (cookie !== null);
connection.close();
console.log(JSON.stringify({ entries, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
