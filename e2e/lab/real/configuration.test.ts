import { describe, expect, it } from "vitest";

import { dnsmasqConfig } from "./dns.ts";
import { dcPlace, labInstance } from "./instance.ts";
import { krb5Config } from "./kerberos.ts";
import { generatePassword } from "./passwords.ts";
import { dcHostName, sambaConfig } from "./samba-config.ts";

const lab = labInstance(7);
const zones = [
  { dnsName: "contoso.example.com", address: "10.203.7.11" },
  { dnsName: "fabrikam.example.net", address: "10.203.7.12" },
];

describe("dnsmasqConfig", () => {
  it("sends each realm to its domain controller and nothing anywhere else", () => {
    const lines = dnsmasqConfig(lab, zones).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "server=/contoso.example.com/10.203.7.11",
        "server=/fabrikam.example.net/10.203.7.12",
        "local=/#/",
        "no-resolv",
      ]),
    );
  });

  it("listens on the lab's bridge only", () => {
    const lines = dnsmasqConfig(lab, zones).split("\n");
    expect(lines.filter((line) => line.startsWith("listen-address"))).toEqual(["listen-address=10.203.7.1"]);
    expect(lines).toContain("bind-interfaces");
  });
});

describe("krb5Config", () => {
  const text = krb5Config(zones);

  it("names every realm's KDC by address", () => {
    expect(text).toMatch(/CONTOSO\.EXAMPLE\.COM = \{\s+kdc = 10\.203\.7\.11/);
    expect(text).toMatch(/FABRIKAM\.EXAMPLE\.NET = \{\s+kdc = 10\.203\.7\.12/);
  });

  it("asks DNS for nothing", () => {
    for (const line of ["rdns = false", "dns_canonicalize_hostname = false", "dns_lookup_kdc = false"]) {
      expect(text).toContain(line);
    }
  });
});

describe("sambaConfig", () => {
  const forest = { dnsName: "contoso.example.com", netbiosName: "CONTOSO" };

  it("keeps every path inside the domain controller's own folder", () => {
    const place = dcPlace(lab, "a");
    const paths = sambaConfig(lab, forest, place).match(/= (\/\S+)/g) ?? [];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !path.startsWith(`= ${place.directory}/`))).toEqual([]);
  });

  it("keeps host names within the 15 characters of NetBIOS", () => {
    expect(dcHostName({ netbiosName: "ABCDEFGHIJKLMNO" })).toHaveLength(15);
  });
});

describe("generatePassword", () => {
  it("never repeats, and survives user%password arguments", () => {
    const passwords = Array.from({ length: 50 }, generatePassword);
    expect(new Set(passwords).size).toBe(50);
    expect(passwords.filter((password) => !/^Aa1\.[\w-]{23}$/.test(password))).toEqual([]);
  });
});
