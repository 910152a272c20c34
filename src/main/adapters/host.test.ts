import { describe, expect, test } from "vitest";

import { hostSchema } from "#domain/facts/host.ts";

import { type Computer, describeComputer, systemHost } from "./host.ts";

function aComputer(changes: Partial<Computer> = {}): Computer {
  return {
    platform: "linux",
    env: {},
    hostName: "ws1",
    kernelRelease: "6.1.0-28-amd64",
    userName: "ann",
    addresses: ["10.0.0.20"],
    dnsServers: ["10.0.0.10"],
    readText: () => Promise.resolve(null),
    run: () => Promise.resolve(null),
    ...changes,
  };
}

const files =
  (texts: Readonly<Record<string, string>>) =>
  (path: string): Promise<string | null> =>
    Promise.resolve(texts[path] ?? null);

describe("a Linux computer", () => {
  const osRelease =
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
  const krb5 = "[logging]\n default_realm = WRONG.EXAMPLE.COM\n[libdefaults]\n  default_realm = CORP.EXAMPLE.COM\n";

  test("is described from its own files", async () => {
    const readText = files({
      "/etc/os-release": osRelease,
      "/etc/krb5.conf": krb5,
      "/etc/resolv.conf": "domain old.example.com\nnameserver 10.0.0.10\nsearch corp.example.com Lab.Example.com.\n",
    });
    expect(await describeComputer(aComputer({ readText }))).toEqual({
      hostName: "ws1",
      operatingSystem: "Debian GNU/Linux 12",
      operatingSystemVersion: "6.1.0-28-amd64",
      domain: "corp.example.com",
      site: null,
      user: "ann",
      addresses: ["10.0.0.20"],
      dnsServers: ["10.0.0.10"],
      dnsSuffixes: ["corp.example.com", "lab.example.com"],
    });
  });

  test("takes the realm from the files that KRB5_CONFIG lists, in their order", async () => {
    const readText = files({
      "/a": "[libdefaults]\n",
      "/b": krb5,
      "/etc/krb5.conf": "[libdefaults]\ndefault_realm=X.Y\n",
    });
    const host = await describeComputer(aComputer({ env: { KRB5_CONFIG: "/missing:/a:/b" }, readText }));
    expect(host.domain).toBe("corp.example.com");
  });

  test("without any of these files is still described", async () => {
    const host = await describeComputer(aComputer());
    expect(host).toMatchObject({ operatingSystem: "linux", domain: null, dnsSuffixes: [] });
    expect(hostSchema.safeParse(host).success).toBe(true);
  });
});

describe("a Windows computer", () => {
  const version = [
    "",
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
    "    SystemRoot    REG_SZ    C:\\Windows",
    "    CurrentBuild    REG_SZ    20348",
    "    CurrentMajorVersionNumber    REG_DWORD    0xa",
    "    CurrentMinorVersionNumber    REG_DWORD    0x0",
    "    CurrentVersion    REG_SZ    6.3",
    "    ProductName    REG_SZ    Windows Server 2022 Standard",
    "    UBR    REG_DWORD    0x8b3",
    "",
  ].join("\r\n");
  const tcpip = [
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters",
    "    Hostname    REG_SZ    SRV1",
    "    Domain    REG_SZ    Corp.Example.com",
    "    SearchList    REG_SZ    corp.example.com,lab.example.com",
    "    DhcpDomain    REG_SZ    ",
    "",
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{1}",
    "    Domain    REG_SZ    ",
    "    DhcpDomain    REG_SZ    dhcp.example.net",
  ].join("\r\n");
  const netlogon = [
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Netlogon\\Parameters",
    "    DynamicSiteName    REG_SZ    Lyon",
  ].join("\r\n");
  const registry =
    (versionText: string, tcpipText: string | null, netlogonText = netlogon) =>
    (command: string, args: readonly string[]): Promise<string | null> => {
      if (command !== "D:\\Win\\System32\\reg.exe") return Promise.resolve(null);
      if (args[1]?.includes("Netlogon") === true) return Promise.resolve(netlogonText);
      return Promise.resolve(args[1]?.includes("Tcpip") === true ? tcpipText : versionText);
    };
  const env = {
    SystemRoot: "D:\\Win",
    USERDOMAIN: "CORP",
    USERDNSDOMAIN: "CORP.EXAMPLE.COM",
    COMPUTERNAME: "SRV1",
  };
  const windows = (changes: Partial<Computer>): Computer => aComputer({ platform: "win32", env, ...changes });

  test("is described from its registry and environment", async () => {
    expect(await describeComputer(windows({ run: registry(version, tcpip) }))).toMatchObject({
      operatingSystem: "Windows Server 2022 Standard",
      operatingSystemVersion: "10.0.20348.2227",
      domain: "corp.example.com",
      site: "Lyon",
      user: "CORP\\ann",
      dnsSuffixes: ["corp.example.com", "lab.example.com", "dhcp.example.net"],
    });
  });

  test("is in the site that an administrator set, before the one it found", async () => {
    const set = `${netlogon}\r\n    SiteName    REG_SZ    Paris`;
    expect(await describeComputer(windows({ run: registry(version, tcpip, set) }))).toMatchObject({ site: "Paris" });
  });

  test("is called Windows 11 from its build on, whatever the registry says", async () => {
    const eleven = version.replace("20348", "22631").replace("Server 2022 Standard", "10 Enterprise");
    const ten = version.replace("20348", "19045").replace("Server 2022 Standard", "10 Enterprise");
    expect(await describeComputer(windows({ run: registry(eleven, tcpip) }))).toMatchObject({
      operatingSystem: "Windows 11 Enterprise",
    });
    expect(await describeComputer(windows({ run: registry(ten, tcpip) }))).toMatchObject({
      operatingSystem: "Windows 10 Enterprise",
    });
  });

  test("falls back to the user's domain, but not for a local user", async () => {
    const run = registry(version, null);
    expect(await describeComputer(windows({ run }))).toMatchObject({ domain: "corp.example.com" });
    const local = { ...env, USERDOMAIN: "SRV1", USERDNSDOMAIN: undefined };
    expect(await describeComputer(windows({ run, env: local }))).toMatchObject({ domain: null, user: "SRV1\\ann" });
  });

  test("without a readable registry is still described", async () => {
    const host = await describeComputer(windows({ env: {} }));
    expect(host).toMatchObject({ operatingSystem: "Windows", operatingSystemVersion: "", domain: null, user: "ann" });
  });
});

test("this computer is described as the schema says", async () => {
  const host = await systemHost().describe();
  expect(hostSchema.parse(host)).toEqual(host);
  expect(host.hostName).not.toBe("");
});

test("a description that is given up does not wait", async () => {
  const host = await systemHost().describe(AbortSignal.abort());
  expect(hostSchema.safeParse(host).success).toBe(true);
});
