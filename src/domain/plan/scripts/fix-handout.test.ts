import { describe, expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { fixes, type FixId } from "#domain/plan/fixes.ts";
import { aResultAsking, type FixPlace } from "#domain/testing/fix-results.ts";

import { fixHandout } from "./fix-handout.ts";
import type { Handout } from "./handout.ts";

const pair = { servingForest: "a.example.com", forest: "b.example.net" } satisfies FixPlace;
const suffix = { ...pair, object: "works.example.net" } satisfies FixPlace;
const forest = { forest: "b.example.net" } satisfies FixPlace;
const domain = { ...forest, domain: "b.example.net" } satisfies FixPlace;
const account = { ...domain, object: "CN=AZUREADSSOACC,CN=Computers,DC=b,DC=example,DC=net" } satisfies FixPlace;
const evidence = {
  lockoutThreshold: 5,
  "msDS-AllowedDNSSuffixes": "other.example",
  dNSHostName: "dc1.other.example",
  "msDS-SupportedEncryptionTypes": "0x4",
};

/** Where each fix is done, as its checks name the place, and the files of its handout, those of the way back after the bar. */
const table: Readonly<Record<FixId, readonly [place: FixPlace, files: string]>> = {
  "two-way-forest-trust": [pair, "two-way-forest-trust.ps1 request.txt | undo-two-way-forest-trust.ps1"],
  "enable-suffix-routing": [
    suffix,
    "enable-suffix.ps1 enable-suffix-by-netdom.ps1 request.txt | undo-enable-suffix.ps1",
  ],
  "register-and-route-suffix": [
    suffix,
    "1-register-suffix.ps1 2-enable-suffix.ps1 request.txt | undo-2-enable-suffix.ps1 undo-1-register-suffix.ps1",
  ],
  "resolve-suffix-conflict": [
    suffix,
    "1-find-claims.ps1 2-disable-other-claim.ps1 3-enable-suffix.ps1 request.txt | undo-3-enable-suffix.ps1 undo-2-disable-other-claim.ps1",
  ],
  "unblock-routed-domain": [suffix, "enable-domain.ps1 request.txt | undo-enable-domain.ps1"],
  "remove-suffix-exclusion": [suffix, "remove-exclusion.ps1 request.txt | undo-remove-exclusion.ps1"],
  "release-owned-suffix": [suffix, "request.txt change-upns.ps1 | undo-change-upns.ps1"],
  "separate-shared-suffix": [suffix, "request.txt change-upns.ps1 | undo-change-upns.ps1"],
  "validate-trust": [pair, "verify-trust.ps1 request.txt"],
  "look-up-suffix-routing": [pair, "list-trust-names.ps1 request.txt"],
  "allow-authentication": [
    pair,
    "either-grant-on-servers.ps1 or-forest-wide.ps1 request.txt | undo-either-grant-on-servers.ps1 undo-or-forest-wide.ps1",
  ],
  "raise-domain-level": [domain, "raise-domain-level.ps1 request.txt"],
  "raise-forest-level": [forest, "raise-forest-level.ps1 request.txt"],
  "extend-schema": [forest, "extend-schema.ps1 request.txt"],
  "extend-schema-for-ad-fs": [forest, "extend-schema.ps1 request.txt"],
  "writable-domain-controller": [
    { ...forest, object: "b.example.net" },
    "install-controller.ps1 request.txt | undo-install-controller.ps1",
  ],
  "replace-old-controller": [
    { ...forest, object: "DC1" },
    "1-move-roles.ps1 2-replace-controller.txt | undo-1-move-roles.ps1",
  ],
  "replace-dotted-netbios-name": [{ ...forest, object: "b.example.net" }, "request.txt"],
  "join-dns-namespace": [
    { ...forest, object: "DC1" },
    "1-add-name.ps1 2-remove-old-name.ps1 request.txt | undo-1-add-name.ps1",
  ],
  "review-allowed-dns-suffixes": [
    domain,
    "1-list-computers.ps1 2-remove-suffix.ps1 remove-suffixes.ldif request.txt | undo-2-remove-suffix.ps1 undo-remove-suffixes.ldif",
  ],
  "replace-single-label-domain": [{ ...forest, object: "b" }, "request.txt"],
  "turn-on-recycle-bin": [forest, "turn-on-recycle-bin.ps1 request.txt"],
  "read-what-is-missing": [{}, "request.txt"],
  "register-upn-suffix": [
    { ...forest, object: "works.example.net" },
    "register-suffix.ps1 register-suffix.ldif verify-domain.zone request.txt | undo-register-suffix.ps1 undo-register-suffix.ldif",
  ],
  "give-public-upn-suffix": [{ ...domain, object: "b.local" }, "change-upns.ps1 request.txt | undo-change-upns.ps1"],
  "give-upns": [domain, "give-upns.ps1 request.txt | undo-give-upns.ps1"],
  "settle-source-anchor": [domain, "list-source-anchors.ps1 request.txt"],
  "convert-inetorgpersons": [domain, "list-inetorgpersons.ps1 request.txt"],
  "disable-expired-accounts": [domain, "disable-expired.ps1 request.txt | undo-disable-expired.ps1"],
  "sync-temporary-passwords": [domain, "sync-temporary-passwords.ps1 request.txt | undo-sync-temporary-passwords.ps1"],
  "change-passwords-in-browser": [domain, "list-temporary-passwords.ps1 request.txt"],
  "allow-agent-servers": [domain, "add-agent-servers.ps1 request.txt | undo-add-agent-servers.ps1"],
  "raise-lockout-threshold": [
    domain,
    "raise-lockout-threshold.ps1 raise-lockout-threshold.ldif request.txt | undo-raise-lockout-threshold.ps1 undo-raise-lockout-threshold.ldif",
  ],
  "shorten-lockout-duration": [domain, "request.txt set-lockout-duration.ps1 | undo-set-lockout-duration.ps1"],
  "review-fine-grained-policies": [domain, "list-fine-grained-policies.ps1 request.txt"],
  "turn-on-seamless-sso": [forest, "turn-on-seamless-sso.ps1 request.txt | undo-turn-on-seamless-sso.ps1"],
  "turn-on-sso-by-script": [forest, "turn-on-seamless-sso.ps1 request.txt | undo-turn-on-seamless-sso.ps1"],
  "enable-sso-account": [account, "enable-account.ps1 request.txt | undo-enable-account.ps1"],
  "protect-sso-account": [account, "protect-account.ps1 request.txt | undo-protect-account.ps1"],
  "recreate-sso-account": [account, "recreate-account.ps1 request.txt"],
  "remove-extra-sso-accounts": [account, "remove-extra-accounts.ps1 request.txt"],
  "roll-sso-key": [account, "roll-key.ps1 request.txt"],
  "set-sso-encryption": [
    account,
    "set-encryption.ps1 set-encryption.ldif request.txt | undo-set-encryption.ps1 undo-set-encryption.ldif",
  ],
  "farm-forest-trust": [pair, "two-way-forest-trust.ps1 request.txt | undo-two-way-forest-trust.ps1"],
  "create-kds-root-key": [forest, "create-kds-root-key.ps1 request.txt"],
  "farm-service-account": [
    forest,
    "either-install-controller.ps1 or-make-account.ps1 request.txt | undo-either-install-controller.ps1 undo-or-make-account.ps1",
  ],
  "plan-directory-sync": [{}, "request.txt"],
  "grant-replication-rights": [
    forest,
    "grant-replication-rights.ps1 other-ways.txt | undo-grant-replication-rights.ps1",
  ],
  "keep-one-sync-server": [{}, "request.txt"],
  "decide-managed-sign-in": [{}, "request.txt"],
  "decide-agent-forests": [{}, "request.txt"],
  "decide-ad-fs-forests": [{}, "request.txt"],
  "decide-farm-sites": [{}, "request.txt"],
  "decide-sign-in-name": [{}, "request.txt"],
  "revisit-hash-policy": [{}, "request.txt"],
  "decide-second-factor": [{}, "request.txt"],
  "decide-certificates": [{}, "request.txt"],
  "move-hello-to-cloud-trust": [{}, "request.txt"],
  "keep-hash-sync-for-outages": [{}, "request.txt"],
  "turn-on-hash-sync-fallback": [{}, "request.txt"],
  "follow-password-expiry": [{}, "request.txt"],
  "settle-account-state": [{}, "request.txt"],
  "turn-on-writeback": [{}, "request.txt"],
  "license-writeback": [{}, "request.txt"],
  "plan-agent-servers": [{}, "request.txt"],
  "install-agents-each": [{}, "request.txt"],
  "select-pta-on-staging": [{}, "request.txt"],
  "create-cloud-administrator": [{}, "request.txt"],
  "modernise-clients": [{}, "request.txt"],
  "route-without-translation": [{}, "request.txt"],
  "settle-sync-proxy": [{}, "request.txt"],
  "decide-tenants": [{}, "request.txt"],
  "anchor-for-moves": [{}, "request.txt"],
  "prepare-connector-account": [{}, "request.txt"],
  "choose-connect-sync": [{}, "request.txt"],
  "plan-farm-servers": [{}, "request.txt"],
  "settle-farm-balancer": [{}, "request.txt"],
  "separate-proxies": [{}, "request.txt"],
  "take-current-agent": [{}, "request.txt"],
  "settle-earlier-farm": [domain, "request.txt"],
  "federate-multiple-domains": [{}, "request.txt"],
  "reconsider-method": [{}, "request.txt"],
};

function handoutOf(fix: FixId, place: FixPlace = table[fix][0], profile = emptyProfile): Handout {
  const { step, result } = aResultAsking(fix, place, evidence);
  return fixHandout(step, result, profile);
}

const filesOf = ({ parts, undo }: Handout): string =>
  [...parts, ...(undo.kind === "parts" ? ["|", ...undo.parts] : [])]
    .map((part) => (typeof part === "string" ? part : part.fileName))
    .join(" ");

const textOf = (handout: Handout, fileName: string): string => {
  const { parts, undo } = handout;
  const found = [...parts, ...(undo.kind === "parts" ? undo.parts : [])].find((part) => part.fileName === fileName);
  if (found === undefined) throw new Error(`there is no ${fileName} in ${filesOf(handout)}`);
  return found.text;
};

describe("a handout", () => {
  it("is there for every fix, with a script wherever the work is one", () => {
    for (const fix of Object.keys(fixes) as FixId[])
      expect([fix, filesOf(handoutOf(fix))]).toEqual([fix, table[fix][1]]);
  });

  it("names the file of a way back after the file whose work it takes back", () => {
    for (const fix of Object.keys(fixes) as FixId[]) {
      const { parts, undo } = handoutOf(fix);
      const names = parts.map(({ fileName }) => `undo-${fileName}`);
      const stray = undo.kind === "parts" ? undo.parts.filter(({ fileName }) => !names.includes(fileName)) : [];
      expect([fix, stray]).toEqual([fix, []]);
    }
  });

  it("keeps before-values wherever they are read again, with every column that is", () => {
    for (const fix of Object.keys(fixes) as FixId[]) {
      const { parts, undo } = handoutOf(fix);
      for (const { text, fileName } of undo.kind === "parts" ? undo.parts : []) {
        if (!text.includes("Import-Csv")) continue;
        const undone = parts.find((part) => `undo-${part.fileName}` === fileName);
        const made = undone?.text ?? "";
        expect([fix, made.match(/^ *Save-Before -Rows /gmu)?.length]).toEqual([fix, 1]);
        expect(made).toContain(`'${undone?.fileName.replace(".ps1", "") ?? ""}-before-{0:yyyyMMdd-HHmmss}.csv'`);
        const kept = new Set(Array.from(made.matchAll(/(\w+) = /gu), ([, name]) => name));
        const read = [...new Set(Array.from(text.matchAll(/\$row\.(\w+)/gu), ([, name]) => name))];
        expect([fix, fileName, read.filter((name) => !kept.has(name))]).toEqual([fix, fileName, []]);
      }
    }
  });

  it("names what the findings name, and no other estate", () => {
    const script = textOf(handoutOf("enable-suffix-routing"), "enable-suffix.ps1");
    expect(script).toContain("GetTrustRelationship('b.example.net')");
    expect(script).toContain("$suffix = 'works.example.net'");
    expect(textOf(handoutOf("register-upn-suffix"), "register-suffix.ldif")).toContain(
      "dn: CN=Partitions,CN=Configuration,DC=b,DC=example,DC=net\nchangetype: modify\nadd: uPNSuffixes\nuPNSuffixes: works.example.net\n",
    );
  });

  it("asks, says why and of whom, and how it is seen to be done", () => {
    const request = textOf(handoutOf("decide-agent-forests"), "request.txt");
    for (const head of ["Asked of: ", "What is asked\n", "Why\n", "How to see that it is done\n", "Source: "])
      expect(request).toContain(head);
  });

  it("takes the threshold that the cloud of the profile asks for, and knows what there was", () => {
    const handout = handoutOf("raise-lockout-threshold", domain, { ...emptyProfile, cloud: "gcc-high" });
    expect(textOf(handout, "raise-lockout-threshold.ps1")).toContain("[int]$Threshold = 6");
    expect(textOf(handout, "raise-lockout-threshold.ldif")).toContain("lockoutThreshold: 6\n");
    expect(textOf(handout, "undo-raise-lockout-threshold.ldif")).toContain("dn: DC=b,DC=example,DC=net\n");
    expect(textOf(handout, "undo-raise-lockout-threshold.ldif")).toContain("lockoutThreshold: 5\n");
    expect(textOf(handoutOf("set-sso-encryption"), "undo-set-encryption.ldif")).toContain(
      "msDS-SupportedEncryptionTypes: 4\n",
    );
  });

  it("proposes the domain of the tenant as suffix where there is one, and asks for it else", () => {
    const script = (verifiedDomains: string[]) =>
      textOf(handoutOf("give-upns", domain, { ...emptyProfile, verifiedDomains }), "give-upns.ps1");
    expect(script(["works.example.net"])).toContain("[string]$Suffix = 'works.example.net'");
    expect(script([])).toContain("[Parameter(Mandatory = $true)][string]$Suffix");
    expect(script(["a.example", "b.example"])).toContain("[Parameter(Mandatory = $true)][string]$Suffix");
  });

  it("keeps names that need quotes off command lines, and says the rest all the same", () => {
    const odd = { servingForest: "a&b.example", forest: "b.example.net", object: "works.example.net" };
    expect(filesOf(handoutOf("enable-suffix-routing", odd))).toBe(
      "enable-suffix.ps1 request.txt | undo-enable-suffix.ps1",
    );
    expect(filesOf(handoutOf("allow-authentication", odd))).toBe(
      "either-grant-on-servers.ps1 request.txt | undo-either-grant-on-servers.ps1",
    );
    expect(textOf(handoutOf("look-up-suffix-routing", odd), "list-trust-names.ps1")).not.toContain("netdom.exe");
  });

  it("has no record to verify a name that no tenant takes", () => {
    expect(filesOf(handoutOf("register-upn-suffix", { ...forest, object: "b.local" }))).not.toContain(".zone");
  });

  it("says that a sample is one", () => {
    const { step, result } = aResultAsking("turn-on-recycle-bin", forest);
    const [part] = fixHandout(step, { ...result, isSample: true }).parts;
    expect(part?.text).toContain("SAMPLE ESTATE");
  });

  it("is a request where no finding names the place, and a mistake where there is no such fix", () => {
    const { result } = aResultAsking("turn-on-recycle-bin", {});
    expect(filesOf(fixHandout({ key: "roll-sso-key/x", fix: "roll-sso-key" }, result))).toBe("request.txt");
    expect(() => fixHandout({ key: "x", fix: "no-such-fix" }, result)).toThrow("there is no fix no-such-fix");
  });
});
