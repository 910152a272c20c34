import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { tryCommand } from "#lab/real/run-command.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";

import { scratchFolder } from "./assess.ts";

/**
 * Asks one forest's KDC for a user by enterprise name (`user@suffix`) and tells where it sends the client: the realm it
 * refers to, or `null` when it knows nobody by that name. No password is tried: the first answer says it all.
 */
export async function referralFor(lab: RunningLab, asked: LabForest, enterpriseName: string): Promise<string | null> {
  const folder = scratchFolder();
  const config = path.join(folder, "krb5.conf");
  const base = readFileSync(lab.krb5Config, "utf8").replace(/default_realm\s*=.*/u, `default_realm = ${asked.realm}`);
  writeFileSync(config, base);
  const trace = path.join(folder, "trace");
  await tryCommand(["kinit", "-E", enterpriseName], {
    env: { KRB5_CONFIG: config, KRB5CCNAME: `FILE:${path.join(folder, "cc")}`, KRB5_TRACE: trace },
    timeoutMs: 20_000,
  });
  return /Following referral to realm (\S+)/u.exec(readFileSync(trace, "utf8"))?.[1] ?? null;
}
