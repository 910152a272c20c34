import { execFile } from "node:child_process";
import { getServers } from "node:dns";
import { readFile } from "node:fs/promises";
import { hostname, networkInterfaces, release, userInfo } from "node:os";

import type { Host } from "#domain/facts/host.ts";
import type { HostPort } from "#main/ports/host.ts";

import { linuxFacts } from "./host-linux.ts";
import { windowsFacts } from "./host-windows.ts";

/** What differs between systems. */
export type SystemFacts = Pick<
  Host,
  "operatingSystem" | "operatingSystemVersion" | "domain" | "site" | "user" | "dnsSuffixes"
>;

/** This computer, as the readers of facts see it; a fake one in tests. */
export interface Computer {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly hostName: string;
  readonly kernelRelease: string;
  readonly userName: string;
  /** Addresses of this computer as others reach it: neither loopback nor link-local. */
  readonly addresses: readonly string[];
  readonly dnsServers: readonly string[];
  /** Text of a file; `null` when it is missing, not readable, or not read in time. */
  readText(path: string): Promise<string | null>;
  /** Standard output of a command; `null` when it is missing, fails, or is not done in time. */
  run(command: string, args: readonly string[]): Promise<string | null>;
}

/** Facts about a computer. Nothing here fails: what cannot be read is empty or `null`. */
export async function describeComputer(computer: Computer): Promise<Host> {
  const facts = await (computer.platform === "win32" ? windowsFacts(computer) : linuxFacts(computer));
  return {
    ...facts,
    hostName: computer.hostName,
    addresses: [...computer.addresses],
    dnsServers: [...computer.dnsServers],
  };
}

/** The port over this very computer. */
export function systemHost(): HostPort {
  return { describe: (signal) => describeComputer(thisComputer(signal)) };
}

const timeoutMs = 5000;

function thisComputer(signal?: AbortSignal): Computer {
  const until = (): AbortSignal =>
    signal === undefined ? AbortSignal.timeout(timeoutMs) : AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  return {
    platform: process.platform,
    env: process.env,
    hostName: hostname(),
    kernelRelease: release(),
    userName: currentUser(),
    addresses: Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, address }) => !internal && !/^(?:fe80:|169\.254\.)/iu.test(address))
      .map(({ address }) => address),
    dnsServers: getServers(),
    readText: (path) => readFile(path, { encoding: "utf8", signal: until() }).catch(() => null),
    run: (command, args) =>
      new Promise((resolve) => {
        execFile(command, args, { signal: until(), windowsHide: true, encoding: "utf8" }, (error, stdout) =>
          resolve(error === null ? stdout : null),
        );
      }),
  };
}

function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an account, as in some containers.
    return process.env["USERNAME"] ?? process.env["USER"] ?? "";
  }
}
