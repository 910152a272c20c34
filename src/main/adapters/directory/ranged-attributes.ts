import type { DirectoryEntry } from "#main/ports/directory.ts";

import type { LdapEntry, PageQuery, LdapPage } from "../ldap/connection.ts";
import { LdapFailure } from "../ldap/failure.ts";

/** Asks one question on the connection in use. */
export type AskPage = (query: PageQuery) => Promise<LdapPage>;

const rangePattern = /^(?<name>[^;]+);range=\d+-(?<end>\d+|\*)$/u;

/**
 * Completes attributes that a server sends in parts (MS-ADTS 3.1.1.3.1.3.3): `member;range=0-1499` is followed by
 * further reads until a part ends in `*`. `null` when the entry was deleted meanwhile. Throws `malformed` when a server
 * stops short, because a group with missing members would be a silent lie.
 */
export async function completeRanges(entry: LdapEntry, ask: AskPage): Promise<DirectoryEntry | null> {
  const ranged = [...entry.attributes.keys()].filter((key) => key.includes(";"));
  if (ranged.length === 0) return entry;
  const attributes = new Map<string, readonly Uint8Array[]>();
  for (const [key, values] of entry.attributes) if (!key.includes(";")) attributes.set(key, values);
  for (const key of ranged) {
    const match = rangePattern.exec(key);
    const values = entry.attributes.get(key) ?? [];
    if (match === null) {
      // Options other than a range (a language tag) belong to the attribute's name in the port's terms.
      const name = key.slice(0, key.indexOf(";"));
      attributes.set(name, [...(attributes.get(name) ?? []), ...values]);
      continue;
    }
    const name = match.groups?.["name"] ?? "";
    const all = match.groups?.["end"] === "*" ? values : await readRest(entry.dn, name, values, ask);
    if (all === null) return null;
    attributes.set(name, all);
  }
  return { dn: entry.dn, attributes };
}

async function readRest(
  dn: string,
  name: string,
  first: readonly Uint8Array[],
  ask: AskPage,
): Promise<readonly Uint8Array[] | null> {
  const values = [...first];
  for (;;) {
    const page = await askEntry(dn, `${name};range=${values.length}-*`, ask);
    if (page === null) return null;
    const part = [...page.attributes].find(([key]) => key.toLowerCase().startsWith(`${name};range=`));
    if (part === undefined || (part[1].length === 0 && !part[0].endsWith("*"))) {
      throw new LdapFailure("malformed", { detail: `${dn}: ${name} stopped after ${values.length} values` });
    }
    for (const value of part[1]) values.push(value);
    if (part[0].endsWith("-*")) return values;
  }
}

async function askEntry(dn: string, attribute: string, ask: AskPage): Promise<LdapEntry | null> {
  const query = { base: dn, scope: "base", filter: "(objectClass=*)", attributes: [attribute], pageSize: 0 } as const;
  try {
    const page = await ask({ ...query, cookie: null });
    return page.entries[0] ?? null;
  } catch (error) {
    if (error instanceof LdapFailure && error.code === "not-found") return null;
    throw error;
  }
}
