import { existsSync, readFileSync } from "node:fs";
import { isRoot } from "./project.ts";
import { runCommand } from "./run-command.ts";
import { liftLeftPolicy, withoutDaemons } from "./without-daemons.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Debian packages each part needs beyond Node. Names are those of Debian 12. */
export const systemPackages = {
  /** To run Electron. */
  electron: ["libgtk-3-0", "libnss3", "libasound2", "libgbm1", "libxss1", "libatk-bridge2.0-0", "libsecret-1-0"],
  /** To run it where there is no display. */
  display: ["xvfb", "xauth"],
  /** To sign in to a directory as the signed-in user. */
  kerberos: ["libgssapi-krb5-2", "krb5-user"],
  /** The directory forests of the lab, and what their answers are compared with. */
  lab: words(`
    samba samba-ad-provision samba-dsdb-modules samba-vfs-modules winbind ldb-tools ldap-utils krb5-user iproute2
    dnsmasq-base bind9-dnsutils bind9-utils attr acl python3-setproctitle nftables faketime tcpdump openssl procps
    libsasl2-modules-gssapi-mit`),
  /** To open what is written for spreadsheets. */
  spreadsheet: ["libreoffice-calc-nogui"],
  /** To walk the Windows code path without Windows. */
  wine: ["wine", "wine64", "xvfb", "xauth"],
  /** The public tools the benchmarks are held against. */
  bench: ["slapd", "ldap-utils", "xvfb", "xauth"],
} as const;

export type SystemSuite = keyof typeof systemPackages;

/** Whether a part's packages are there. */
export type PackageState =
  | { readonly kind: "present" }
  /** Installed just now. */
  | { readonly kind: "installed"; readonly packages: readonly string[] }
  /** Missing, and not installed; `cause` is `null` when installing was not tried. */
  | { readonly kind: "missing"; readonly packages: readonly string[]; readonly cause: string | null }
  /** Not Debian or one of its children: nothing is known. */
  | { readonly kind: "unknown" };

// Renamed by Debian 13 and Ubuntu 24.04, for wider time values.
const renamedLater = new Set(["libgtk-3-0", "libasound2", "libatk-bridge2.0-0"]);

/** The names of a part's packages in a release. `renames` is true from Debian 13 and Ubuntu 24.04 on. */
export function packageNames(suites: readonly SystemSuite[], release: { readonly renames: boolean }): string[] {
  const names = new Set(suites.flatMap((suite) => systemPackages[suite]));
  return [...names].map((name) => (release.renames && renamedLater.has(name) ? `${name}t64` : name));
}

/** What `/etc/os-release` says; `null` for a system that has no Debian packages. */
export function debianRelease(osRelease: string): { readonly renames: boolean } | null {
  const value = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)"?$`, "mu").exec(osRelease)?.[1] ?? "";
  const id = value("ID");
  const version = Number.parseFloat(value("VERSION_ID"));
  if (id !== "debian" && !value("ID_LIKE").split(" ").includes("debian")) return null;
  // Testing and unstable carry no version.
  const isLate = Number.isNaN(version) || version >= (id === "debian" ? 13 : 24.04);
  return { renames: isLate };
}

/**
 * Makes sure the packages of some parts are there: as root on Debian what is missing is installed, anyone else is told
 * which are missing.
 */
export async function ensureSystemPackages(
  suites: readonly SystemSuite[],
  say: (line: string) => void,
): Promise<PackageState> {
  const release = existsSync("/etc/os-release") ? debianRelease(readFileSync("/etc/os-release", "utf8")) : null;
  if (process.platform !== "linux" || release === null) return { kind: "unknown" };
  if (isRoot) liftLeftPolicy();
  const missing = await missingPackages(packageNames(suites, release));
  if (missing.length === 0) return { kind: "present" };
  if (!isRoot) return { kind: "missing", packages: missing, cause: null };

  say(`Installing system packages: ${missing.join(" ")} ...`);
  const cause = await withoutDaemons(() => install(missing));
  return cause === null
    ? { kind: "installed", packages: missing }
    : { kind: "missing", packages: await missingPackages(missing), cause };
}

/** The command that installs packages, to be shown. */
export const installCommand = (packages: readonly string[]): string =>
  `sudo apt-get install --no-install-recommends ${packages.join(" ")}`;

async function missingPackages(names: readonly string[]): Promise<string[]> {
  const query = await runCommand("dpkg-query", ["-W", "-f=${Package} ${db:Status-Status}\\n", ...names], {
    output: "keep",
    env: { LC_ALL: "C" },
  });
  const present = new Set(
    query.stdout
      .split("\n")
      .filter((line) => line.endsWith(" installed"))
      .map((line) => line.split(" ")[0]),
  );
  return names.filter((name) => !present.has(name));
}

/** `null` when it worked, else the cause in one line. */
async function install(packages: readonly string[]): Promise<string | null> {
  if ((await aptGet(["install", "-y", "--no-install-recommends", ...packages])).code === 0) return null;
  const update = await aptGet(["update"]);
  if (update.code !== 0) return lastLine(update.stderr);
  const second = await aptGet(["install", "-y", "--no-install-recommends", ...packages]);
  return second.code === 0 ? null : lastLine(second.stderr);
}

const aptGet = (args: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...args], {
    output: "keep",
    env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" },
    timeoutMs: 540_000,
  });

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
