import { toDnsName } from "#domain/kernel/dns-name.ts";

import type { Computer, SystemFacts } from "./host.ts";
import { userDomainOf } from "./user-domain.ts";

const currentVersionKey = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
/** Netlogon keeps the site it found in DynamicSiteName; SiteName is an administrator's own choice and wins. */
const netlogonKey = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Netlogon\\Parameters";
const tcpipKey = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters";

/** From this build on the system is Windows 11, though ProductName still says 10. Source: Windows 11 release information. */
const firstWindows11Build = 22_000;

/** Facts of a Windows computer, from its registry by `reg.exe` and from the environment of the signed-in user. */
export async function windowsFacts(computer: Computer): Promise<SystemFacts> {
  const { env, userName } = computer;
  const version = await registryValues(computer, currentVersionKey, []);
  const tcpip = await registryValues(computer, tcpipKey, ["/s"]);
  const netlogon = await registryValues(computer, netlogonKey, []);
  const site = one(netlogon, "SiteName") || one(netlogon, "DynamicSiteName");
  const build = one(version, "CurrentBuild");
  const userDomain = env["USERDOMAIN"];
  const suffixes = [
    ...(tcpip.get("domain") ?? []),
    ...(tcpip.get("searchlist") ?? []).flatMap((list) => list.split(",")),
    ...(tcpip.get("dhcpdomain") ?? []),
  ];
  return {
    operatingSystem: systemName(one(version, "ProductName"), Number(build)),
    operatingSystemVersion: versionText(version, build),
    domain: domainOf(computer, one(tcpip, "Domain")),
    site: site === "" ? null : site,
    user: userDomain === undefined || userDomain === "" ? userName : `${userDomain}\\${userName}`,
    dnsSuffixes: [...new Set(suffixes.map(toDnsName))].filter((suffix) => suffix !== ""),
  };
}

/** The primary DNS suffix is the joined domain's name, unless a policy sets another; the user's domain is second best. */
function domainOf({ env }: Computer, primarySuffix: string): string | null {
  const domain = toDnsName(primarySuffix === "" ? (userDomainOf(env) ?? "") : primarySuffix);
  return domain === "" ? null : domain;
}

function systemName(product: string, build: number): string {
  if (product === "") return "Windows";
  return build >= firstWindows11Build ? product.replace(/^Windows 10\b/u, "Windows 11") : product;
}

function versionText(version: ReadonlyMap<string, readonly string[]>, build: string): string {
  const major = one(version, "CurrentMajorVersionNumber");
  const minor = one(version, "CurrentMinorVersionNumber");
  const numbers = major === "" ? one(version, "CurrentVersion") : `${Number(major)}.${Number(minor)}`;
  const revision = one(version, "UBR");
  return [numbers, build, ...(revision === "" ? [] : [String(Number(revision))])]
    .filter((part) => part !== "")
    .join(".");
}

/** Values of a registry key by lower-case name, those of its subkeys after its own; empty when it cannot be read. */
async function registryValues(
  computer: Computer,
  key: string,
  more: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  // By its full path, so that nothing else named reg.exe is ever started.
  const output = await computer.run(`${computer.env["SystemRoot"] ?? "C:\\Windows"}\\System32\\reg.exe`, [
    "query",
    key,
    ...more,
  ]);
  const values = new Map<string, string[]>();
  for (const line of (output ?? "").split(/\r?\n/u)) {
    const groups = /^ {4}(?<name>.+?) {4}REG_[A-Z_]+(?: {4}(?<value>.*))?$/u.exec(line)?.groups;
    if (groups === undefined) continue;
    const name = (groups["name"] ?? "").toLowerCase();
    const value = (groups["value"] ?? "").trim();
    if (value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function one(values: ReadonlyMap<string, readonly string[]>, name: string): string {
  return values.get(name.toLowerCase())?.[0] ?? "";
}
