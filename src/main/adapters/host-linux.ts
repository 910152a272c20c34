import { toDnsName } from "#domain/kernel/dns-name.ts";

import type { Computer, SystemFacts } from "./host.ts";

/**
 * Facts of a Linux computer. Its domain is the default Kerberos realm: a Linux computer has no one place that says it
 * has joined a domain, and the realm is what its sign-in uses.
 */
export async function linuxFacts(computer: Computer): Promise<SystemFacts> {
  const release = keyValues((await computer.readText("/etc/os-release")) ?? "");
  const name = release.get("NAME") ?? computer.platform;
  const version = release.get("VERSION_ID") ?? "";
  return {
    operatingSystem: `${name} ${version}`.trim(),
    operatingSystemVersion: computer.kernelRelease,
    domain: await defaultRealm(computer),
    site: null,
    user: computer.userName,
    dnsSuffixes: searchSuffixes((await computer.readText("/etc/resolv.conf")) ?? ""),
  };
}

/** `KRB5_CONFIG` may list several files; the first that names a default realm counts (krb5.conf, MIT Kerberos). */
async function defaultRealm(computer: Computer): Promise<string | null> {
  for (const path of (computer.env["KRB5_CONFIG"] ?? "/etc/krb5.conf").split(":")) {
    const realm = realmOf((path === "" ? null : await computer.readText(path)) ?? "");
    if (realm !== null) return realm;
  }
  return null;
}

function realmOf(config: string): string | null {
  let section = "";
  for (const line of config.split(/\r?\n/u)) {
    section = /^\s*\[(?<name>\w+)\]/u.exec(line)?.groups?.["name"] ?? section;
    const realm = /^\s*default_realm\s*=\s*(?<realm>\S+)/u.exec(line)?.groups?.["realm"];
    if (section === "libdefaults" && realm !== undefined) return toDnsName(realm);
  }
  return null;
}

/** The last `search` or `domain` line counts (resolv.conf(5)). */
function searchSuffixes(config: string): string[] {
  const lines = config.split(/\r?\n/u).filter((line) => /^(?:search|domain)\s/u.test(line));
  const words = (lines.at(-1) ?? "").trim().split(/\s+/u).slice(1);
  return [...new Set(words.map(toDnsName))].filter((suffix) => suffix !== "");
}

/** `KEY="value"` lines as in os-release(5). */
function keyValues(text: string): Map<string, string> {
  const pairs = text.split(/\r?\n/u).flatMap((line) => {
    const groups = /^(?<key>\w+)=(?<quote>["']?)(?<value>.*)\k<quote>$/u.exec(line.trim())?.groups;
    return groups === undefined ? [] : [[groups["key"] ?? "", groups["value"] ?? ""] as const];
  });
  return new Map(pairs);
}
