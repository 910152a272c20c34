import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { LdapFailure } from "../ldap/failure.ts";
import { realmsSection, withRealmConfigured } from "./kerberos-config.ts";

it("names several controllers of a realm, with brackets round an IPv6 address", () => {
  const text = realmsSection(new Map([["CORP.TEST", ["192.0.2.1", "2001:db8::1"]]]));
  expect(text).toBe("[realms]\n CORP.TEST = {\n  kdc = 192.0.2.1\n  kdc = [2001:db8::1]\n }\n");
});

describe.skipIf(process.platform === "win32")("withRealmConfigured", () => {
  beforeEach(() => void vi.stubEnv("KRB5_CONFIG", "/own/krb5.conf"));
  afterEach(() => void vi.unstubAllEnvs());

  const unknownRealm = (cause?: unknown): LdapFailure => new LdapFailure("realm-not-found", { cause });

  it("names the server as KDC behind the own configuration and tries once more", async () => {
    let tries = 0;
    const configured = await withRealmConfigured({ realm: "ONE.TEST", address: "192.0.2.1" }, () => {
      if (++tries === 1) return Promise.reject(unknownRealm());
      return Promise.resolve(process.env["KRB5_CONFIG"] ?? "");
    });
    const [own, learned = ""] = configured.split(":");
    expect(own).toBe("/own/krb5.conf");
    expect(readFileSync(learned, "utf8")).toContain("ONE.TEST = {\n  kdc = 192.0.2.1");
  });

  it("removes what a killed process left behind, before it makes its own folder", async () => {
    const ended = spawnSync(process.execPath, ["--version"]).pid;
    const abandoned = mkdtempSync(join(tmpdir(), `groundcheck-krb5-${ended}-`));
    vi.resetModules();
    const fresh = await import("./kerberos-config.ts");
    const { LdapFailure: FreshFailure } = await import("../ldap/failure.ts");
    let tries = 0;
    await fresh.withRealmConfigured({ realm: "FOUR.TEST", address: "192.0.2.1" }, () =>
      ++tries === 1 ? Promise.reject(new FreshFailure("realm-not-found")) : Promise.resolve(),
    );
    expect(existsSync(abandoned)).toBe(false);
  });

  it.each([
    ["another failure", new LdapFailure("wrong-password"), "TWO.TEST"],
    ["silent KDCs", unknownRealm(new LdapFailure("timeout")), "THREE.TEST"],
    ["a realm that would change the file", unknownRealm(), "X = {\n kdc = evil\n}"],
  ])("does not try again after %s", async (_, failure, realm) => {
    let tries = 0;
    const attempt = (): Promise<never> => {
      tries += 1;
      return Promise.reject(failure);
    };
    await expect(withRealmConfigured({ realm, address: "192.0.2.1" }, attempt)).rejects.toBe(failure);
    expect(tries).toBe(1);
  });
});
