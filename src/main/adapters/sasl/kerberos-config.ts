import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { LdapFailure } from "../ldap/failure.ts";

const SYSTEM_CONFIG = "/etc/krb5.conf";
const FOLDER_PREFIX = "groundcheck-krb5-";

/** Realms learned from the servers themselves, with the address of a domain controller of each. */
const learned = new Map<string, Set<string>>();
let folder: string | null = null;

/**
 * Runs a Kerberos attempt. When this computer knows no KDC for the server's realm, the domain controller that was
 * reached is named as one, behind the computer's own configuration, and the attempt is made once more: every domain
 * controller is a KDC of its domain. On Windows the system finds KDCs by itself.
 */
export async function withRealmConfigured<T>(
  { realm, address }: { readonly realm: string; readonly address: string },
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (process.platform === "win32" || !isUnknownRealm(error) || !learn(realm, address)) throw error;
    return attempt();
  }
}

/** Not so when known KDCs kept silent: asking one more would take the time of the next way to bind. */
function isUnknownRealm(error: unknown): boolean {
  const isSilence =
    error instanceof LdapFailure && error.cause instanceof LdapFailure && error.cause.code === "timeout";
  return error instanceof LdapFailure && error.code === "realm-not-found" && !isSilence;
}

/** The lines for a krb5.conf that name the learned realms. */
export function realmsSection(realms: ReadonlyMap<string, Iterable<string>>): string {
  const blocks = [...realms].map(([realm, addresses]) => {
    const kdcs = [...addresses].map((address) => `  kdc = ${address.includes(":") ? `[${address}]` : address}\n`);
    return ` ${realm} = {\n${kdcs.join("")} }\n`;
  });
  return `[realms]\n${blocks.join("")}`;
}

/** `false` when this address was known for the realm already, or the names could break out of the file's syntax. */
function learn(realm: string, address: string): boolean {
  if (!/^[A-Z0-9.-]+$/.test(realm) || !/^[0-9a-fA-F.:]+$/.test(address)) return false;
  const addresses = learned.get(realm) ?? new Set<string>();
  if (addresses.has(address)) return false;
  learned.set(realm, addresses.add(address));
  const file = privateFile();
  writeFileSync(file, realmsSection(learned), { mode: 0o600 });
  const before = (process.env["KRB5_CONFIG"] ?? SYSTEM_CONFIG).split(":").filter((other) => other !== file);
  process.env["KRB5_CONFIG"] = [...before, file].join(":");
  return true;
}

function privateFile(): string {
  if (folder === null) {
    removeAbandoned();
    const made = mkdtempSync(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, "krb5.conf");
}

/** A process that was killed could not remove its folder. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${FOLDER_PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // someone else's
  }
}
