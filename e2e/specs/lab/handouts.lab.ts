import { writeFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import type { FixId } from "#domain/plan/fixes.ts";
import { fixHandout } from "#domain/plan/scripts/fix-handout.ts";
import type { HandoutPart } from "#domain/plan/scripts/handout.ts";
import { ldifModify } from "#domain/plan/scripts/quoting/ldif.ts";
import { zoneName, zoneText } from "#domain/plan/scripts/quoting/dns-zone.ts";
import { aResultAsking, type FixPlace } from "#domain/testing/fix-results.ts";
import { runCommand } from "#lab/real/run-command.ts";
import type { LabForest } from "#lab/real/running-lab.ts";

import { scratchFolder } from "./support/assess.ts";
import { labOf } from "./support/lab-of.ts";
import { domainDn, ldapsearch } from "./support/ldapsearch.ts";

const hostile = [
  "works.example.net",
  " led and trailed ",
  "<file:///etc/passwd",
  "a\n-\ndelete: b",
  "\u202e'\"\u2019;$(x)🏢",
];

function saved(name: string, text: string): string {
  const file = path.join(scratchFolder(), name);
  writeFileSync(file, text);
  return file;
}

function ldifOf(fix: FixId, place: FixPlace, evidence: Parameters<typeof aResultAsking>[2] = {}) {
  const { step, result } = aResultAsking(fix, place, evidence);
  const { parts, undo } = fixHandout(step, result);
  const only = (of: readonly HandoutPart[]): string => of.find(({ kind }) => kind === "ldif")?.text ?? "";
  return { apply: only(parts), undo: only(undo.kind === "parts" ? undo.parts : []) };
}

describe("without a directory", () => {
  it.each(hostile)("LDIF with the value %j is read whole by OpenLDAP's client", async (value) => {
    const text = ldifModify(`CN=x,DC=example`, [{ change: "add", attribute: "description", values: [value] }], [value]);
    const { stdout } = await runCommand(["ldapmodify", "-n", "-v", "-f", saved("value.ldif", text)]);
    // It shows what is not ASCII by its length.
    const shown = /^[ -~\n]*$/u.test(value) ? value : `NOT ASCII (${Buffer.byteLength(value)} bytes)`;
    expect(stdout.trimEnd()).toBe(`add description:\n\t${shown}\n!modifying entry "CN=x,DC=example"`);
  });

  it.each(hostile)("a zone with the text %j is read whole by BIND", async (value) => {
    const zone = [
      "$TTL 3600",
      "@ IN SOA ns.zone.example. root.zone.example. 1 3600 600 86400 3600",
      "@ IN NS ns.zone.example.",
      "ns IN A 192.0.2.1",
      `${zoneName(`t.zone.example`)} IN TXT ${zoneText(value)}`,
      `${zoneName(`${value.replaceAll(".", "").slice(0, 8)}.zone.example`)} IN TXT ${zoneText("x".repeat(300))}`,
      "",
    ].join("\n");
    const compiled = path.join(scratchFolder(), "compiled.zone");
    await runCommand(["named-checkzone", "-D", "-o", compiled, "zone.example", saved("made.zone", zone)]);
    const { stdout } = await runCommand(["cat", compiled]);
    expect(stdout.match(/\bTXT\b/gu)).toHaveLength(2);
    expect(stdout).toContain("x".repeat(255));
  });

  it("the record that verifies a domain is one", async () => {
    const { step, result } = aResultAsking("register-upn-suffix", {
      forest: "b.example.net",
      object: "works.contoso.com",
    });
    const record = fixHandout(step, result).parts.find(({ kind }) => kind === "dns-zone")?.text ?? "";
    const head = "$TTL 60\n@ IN SOA ns root 1 60 60 60 60\n@ IN NS ns\nns IN A 192.0.2.1\n";
    const file = saved("verify.zone", `${head}${record}`);
    const { stdout } = await runCommand(["named-checkzone", "works.contoso.com", file]);
    expect(stdout).toMatch(/^OK$/mu);
  });
});

describe("in a directory", () => {
  const given = labOf("single-forest");
  let forest: LabForest;
  beforeAll(() => {
    forest = given.forest(0);
  });

  async function apply(text: string): Promise<void> {
    const { administrator, dc } = forest;
    const password = saved("administrator.password", administrator.password);
    const bind = ["-x", "-D", `administrator@${forest.dnsName}`, "-y", password];
    await runCommand(["ldapmodify", "-H", `ldaps://${dc.address}`, ...bind, "-f", saved("change.ldif", text)], {
      env: { LDAPTLS_REQCERT: "never" },
    });
  }
  async function valuesOf(dn: string, attribute: string): Promise<readonly string[]> {
    const [entry] = await ldapsearch(forest, dn, "(objectClass=*)", [attribute], "base");
    return (entry?.get(attribute.toLowerCase()) ?? []).toSorted();
  }

  it("the LDIF of a suffix registers it, and the way back takes exactly it out", async () => {
    const partitions = `CN=Partitions,CN=Configuration,${domainDn(forest.dnsName)}`;
    const suffix = "handout.example.net";
    const before = await valuesOf(partitions, "uPNSuffixes");
    const ldif = ldifOf("register-upn-suffix", { forest: forest.dnsName, object: suffix });
    await apply(ldif.apply);
    expect(await valuesOf(partitions, "uPNSuffixes")).toEqual([...before, suffix].toSorted());
    await apply(ldif.undo);
    expect(await valuesOf(partitions, "uPNSuffixes")).toEqual(before);
  });

  it("the LDIF of a lockout threshold raises it, and the way back gives the one that was read", async () => {
    const dn = domainDn(forest.dnsName);
    const [threshold = "0"] = await valuesOf(dn, "lockoutThreshold");
    const place = { forest: forest.dnsName, domain: forest.dnsName };
    const ldif = ldifOf("raise-lockout-threshold", place, { lockoutThreshold: Number(threshold) });
    await apply(ldif.apply);
    expect(await valuesOf(dn, "lockoutThreshold")).toEqual(["20"]);
    await apply(ldif.undo);
    expect(await valuesOf(dn, "lockoutThreshold")).toEqual([threshold]);
  });

  it("the LDIF of allowed DNS suffixes takes out what was found, and the way back puts it in", async () => {
    const dn = domainDn(forest.dnsName);
    const attribute = "msDS-AllowedDNSSuffixes";
    const ldif = ldifOf(
      "review-allowed-dns-suffixes",
      { forest: forest.dnsName, domain: forest.dnsName },
      { [attribute]: "other.example.org" },
    );
    await apply(ldif.undo);
    expect(await valuesOf(dn, attribute)).toContain("other.example.org");
    await apply(ldif.apply);
    expect(await valuesOf(dn, attribute)).not.toContain("other.example.org");
  });
});
