import { existsSync } from "node:fs";

import { renderLdif } from "./content/ldif.ts";
import type { LdifRecord } from "./content/ldif.ts";
import { runCommand } from "./run-command.ts";
import type { SambaPaths } from "./samba-config.ts";

/** How a change passes Samba's own rules. */
export type LdbMode =
  /** Attributes that only the system may set, such as functional levels, are let through. */
  | "relaxed"
  /** Also skips password handling, so that pwdLastSet may lie in the past; the objects get no password. */
  | "without-passwords"
  | "plain";

const relax = "relax:0";
/** DSDB_CONTROL_BYPASS_PASSWORD_HASH_OID of Samba. */
const bypassPasswordHash = "local_oid:1.3.6.1.4.1.7165.4.3.12:0";
const controls: Readonly<Record<LdbMode, readonly string[]>> = {
  relaxed: [`--controls=${relax}`],
  "without-passwords": [`--controls=${relax},${bypassPasswordHash}`],
  plain: [],
};

/** Debian keeps the modules below the machine's multiarch folder. */
const moduleFolders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((arch) => `/usr/lib/${arch}/samba/ldb`);

/** Samba slows down on very large transactions; this many records at a time stay quick. */
const recordsPerRun = 900;

/** Applies changes to a domain controller's database, in order. Rejects with the failing record's error. */
export async function applyRecords(paths: SambaPaths, mode: LdbMode, records: readonly LdifRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += recordsPerRun) {
    const input = renderLdif(records.slice(start, start + recordsPerRun));
    await runCommand(["ldbmodify", "-H", paths.samDatabase, `--configfile=${paths.config}`, ...controls[mode]], {
      input,
      env: { LDB_MODULES_PATH: moduleFolder(), TDB_NO_FSYNC: "1" },
    });
  }
}

function moduleFolder(): string {
  const found = moduleFolders.find((folder) => existsSync(folder));
  if (found === undefined) throw new Error("Samba's ldb modules are missing: install samba-dsdb-modules");
  return found;
}
