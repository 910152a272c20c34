import { createServer, type Server } from "node:net";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { dcPlace, labInstance } from "#lab/real/instance.ts";
import { applyRecords } from "#lab/real/ldb.ts";
import type { CommandResult } from "#lab/real/run-command.ts";
import { sambaPaths } from "#lab/real/samba-config.ts";
import { readBundle } from "#main/bundle/read.ts";

import { assess, readResult, scratchFolder, type AssessOptions } from "./support/assess.ts";
import { labOf } from "./support/lab-of.ts";
import { domainDn } from "./support/ldapsearch.ts";

const given = labOf("single-forest");

/** Gathers from one server and gives the outcome; the bundle goes to a folder of its own. */
function gatherFrom(server: string, args: readonly string[], options: AssessOptions = {}): Promise<CommandResult> {
  return assess(
    given.lab,
    ["gather", "--out", path.join(scratchFolder(), "f.zip"), "--server", server, ...args],
    options,
  );
}

const asUser = (user: string, password: string): readonly [readonly string[], AssessOptions] => [
  ["--user", user, "--password-stdin"],
  { input: `${password}\n` },
];

/** A failed run says its code, a cause and a next step, shows no secret, and ends with 1. */
function expectFault(run: CommandResult, code: string, secret?: string): void {
  expect({ code: run.code, output: run.stderr }).toEqual({
    code: 1,
    output: expect.stringContaining(`Error ${code}: `) as string,
  });
  expect(run.stderr).toMatch(/^ {2}Next: \S/mu);
  expect(run.stdout + run.stderr).not.toContain(secret ?? "a password on screen");
}

describe("signing in as", () => {
  it("a user with a wrong password", async () => {
    const run = await gatherFrom(given.forest(0).dc.host, ...asUser(given.forest(0).reader.user, "not-the-password-1"));
    expectFault(run, "wrong-password", "not-the-password-1");
  });

  it.each([
    // Kerberos has one word for the first three (client revoked), so all causes are named.
    ["locked", "credentials-rejected"],
    ["disabled", "credentials-rejected"],
    ["expired", "credentials-rejected"],
    ["pwdexpired", "password-expired"],
    ["mustchange", "password-expired"],
  ])("an account that is %s", async (account, code) => {
    const fault = given.forest(0).faultAccounts[account];
    if (fault === undefined) throw new Error(`no fault account ${account}`);
    const run = await gatherFrom(given.forest(0).dc.host, ...asUser(fault.user, fault.password));
    expectFault(run, code, fault.password);
  });

  describe("a typed account where Kerberos cannot be reached, so that it goes into TLS", () => {
    beforeAll(() => given.lab.fault.block(given.forest(0).key, 88, "reject"));
    afterAll(() => given.lab.fault.unblock(given.forest(0).key, 88, "reject"));

    it.each([
      ["locked", "account-locked"],
      ["disabled", "account-disabled"],
      ["expired", "account-expired"],
      ["pwdexpired", "password-expired"],
      ["mustchange", "password-must-change"],
    ])("that is %s", async (account, code) => {
      const fault = given.forest(0).faultAccounts[account];
      if (fault === undefined) throw new Error(`no fault account ${account}`);
      const [args, options] = asUser(fault.user, fault.password);
      const run = await gatherFrom(
        given.forest(0).dc.host,
        [...args, "--tls-fingerprint", given.forest(0).tlsFingerprint],
        options,
      );
      expectFault(run, code, fault.password);
    });

    it("that is in order, and is read", async () => {
      const [args, options] = asUser(given.forest(0).reader.user, given.forest(0).reader.password);
      const run = await gatherFrom(
        given.forest(0).dc.host,
        [...args, "--tls-fingerprint", given.forest(0).tlsFingerprint],
        options,
      );
      expect({ code: run.code, output: run.stderr }).toMatchObject({ code: 0 });
    });
  });

  it("the signed-in user without a ticket", async () => {
    expectFault(
      await gatherFrom(given.forest(0).dc.host, [], { env: { KRB5CCNAME: "FILE:/nonexistent" } }),
      "no-ticket",
    );
  });

  it("the signed-in user to a server under a name that no service carries", async () => {
    // The global catalog's DNS name leads to the domain controller, but is no service name of it.
    const run = await gatherFrom(`gc._msdcs.${given.forest(0).dnsName}:389`, [], {
      env: { KRB5CCNAME: await given.lab.kinit(given.forest(0).key) },
    });
    expectFault(run, "wrong-spn");
  });

  it("the signed-in user where the server wants signing that TLS already gives", async () => {
    // Samba refuses SASL inside TLS unless told otherwise; a Windows domain controller takes it with channel bindings.
    const run = await gatherFrom(
      `${given.forest(0).dc.host}:636`,
      ["--tls-fingerprint", given.forest(0).tlsFingerprint],
      {
        env: { KRB5CCNAME: await given.lab.kinit(given.forest(0).key) },
      },
    );
    expectFault(run, "signing-required");
  });
});

it("says that counts are of what the account may see, and an organizational unit can be hidden from it", async () => {
  const countAs = async ({ user, password }: { readonly user: string; readonly password: string }): Promise<number> => {
    const folder = scratchFolder();
    const json = path.join(folder, "result.json");
    const [args, options] = asUser(user, password);
    const server = ["--server", given.forest(0).dc.host, "--json", json];
    const run = await assess(given.lab, ["gather", "--out", path.join(folder, "f.zip"), ...server, ...args], options);
    expect({ code: run.code, log: run.stderr }).toMatchObject({ code: 0 });
    expect(run.stdout).toContain("Counts are of what the reading account may see");
    return readResult(json).domains[0]?.users?.total ?? 0;
  };
  expect(await countAs(given.forest(0).administrator)).toBeGreaterThan(await countAs(given.forest(0).reader));
});

describe("a server that", () => {
  const ticket = async (): Promise<AssessOptions> => ({
    env: { KRB5CCNAME: await given.lab.kinit(given.forest(0).key) },
  });

  it("does not resolve", async () => {
    expectFault(await gatherFrom("no-such-dc.nowhere.example.com", [], await ticket()), "name-not-resolved");
  });

  it("refuses", async () => {
    expectFault(await gatherFrom(`${given.forest(0).dc.host}:390`, [], await ticket()), "refused");
  });

  it("stays silent", async () => {
    await given.lab.fault.block(given.forest(0).key, 389, "drop");
    try {
      expectFault(await gatherFrom(given.forest(0).dc.host, [], await ticket()), "timeout");
    } finally {
      await given.lab.fault.unblock(given.forest(0).key, 389, "drop");
    }
  });

  it("shows a certificate nobody knows", async () => {
    const run = await gatherFrom(
      `${given.forest(0).dc.host}:636`,
      ...asUser(given.forest(0).reader.user, given.forest(0).reader.password),
    );
    expectFault(run, "certificate-untrusted", given.forest(0).reader.password);
    expect(run.stderr.toLowerCase()).toContain(given.forest(0).tlsFingerprint);
  });

  it("shows a certificate that was confirmed", async () => {
    const [args, options] = asUser(given.forest(0).reader.user, given.forest(0).reader.password);
    const run = await gatherFrom(
      `${given.forest(0).dc.host}:636`,
      [...args, "--tls-fingerprint", given.forest(0).tlsFingerprint],
      options,
    );
    expect({ code: run.code, output: run.stderr }).toMatchObject({ code: 0 });
    const withCa = await gatherFrom(
      `${given.forest(0).dc.host}:636`,
      [...args, "--ca", given.forest(0).caFile],
      options,
    );
    expect({ code: withCa.code, output: withCa.stderr }).toMatchObject({ code: 0 });
  });

  it("is no directory", async () => {
    const server: Server = createServer((socket) => socket.end("220 mail.example.com ESMTP\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    try {
      expectFault(await gatherFrom(`127.0.0.1:${port}`, [], await ticket()), "not-a-directory");
    } finally {
      server.close();
    }
  });

  it("has no certificate, and hangs up where it would have to show one", async () => {
    // What a Windows domain controller does on port 636; Samba makes itself a certificate.
    const server: Server = createServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    await new Promise<void>((resolve) => server.listen(636, "127.0.0.1", resolve));
    try {
      expectFault(await gatherFrom("127.0.0.1:636", [], await ticket()), "no-server-certificate");
    } finally {
      server.close();
    }
  });

  it("has another time", async () => {
    const env = (await ticket()).env ?? {};
    const argv = ["faketime", "-f", "+20m"];
    const run = await assess(
      given.lab,
      ["gather", "--out", path.join(scratchFolder(), "f.zip"), "--server", given.forest(0).dc.host],
      {
        env,
        through: argv,
      },
    );
    expectFault(run, "clock-skew");
  });
});

it("reads the rest when a domain of the forest has no server, and follows no referral", async () => {
  const { key, dnsName, netbiosName, reader, dc, tlsFingerprint } = given.forest(0);
  const child = `emea.${dnsName}`;
  const partitions = `CN=Partitions,CN=Configuration,${domainDn(dnsName)}`;
  await applyRecords(sambaPaths(dcPlace(labInstance(given.lab.slot), key)), "relaxed", [
    {
      dn: `CN=EMEA,${partitions}`,
      change: "add",
      attributes: {
        objectClass: "crossRef",
        nCName: domainDn(child),
        dnsRoot: child,
        nETBIOSName: "EMEA",
        systemFlags: 3,
        trustParent: `CN=${netbiosName},${partitions}`,
      },
    },
  ]);
  const folder = scratchFolder();
  const [bundle, json] = [path.join(folder, "f.zip"), path.join(folder, "r.json")];
  const [args, options] = asUser(reader.user, reader.password);
  // By address, so inside TLS: Samba gives no tickets while a domain is listed whose SID it does not know.
  const server = ["--server", `${dc.address}:636`, "--tls-fingerprint", tlsFingerprint];
  const run = await assess(given.lab, ["gather", "--out", bundle, "--json", json, ...server, ...args], options);
  expect({ code: run.code, log: run.stderr }).toMatchObject({ code: 3 });
  expect(readResult(json).coverage.failures).toMatchObject([{ domain: child, code: "no-domain-found" }]);

  const read = await readBundle(bundle);
  const [own, other] = (read.ok && read.value.facts.forests[0]?.domains) || [];
  expect([own?.name, other?.name]).toEqual([dnsName, child]);
  // The server points to its other naming contexts, which are asked for by name where they matter.
  expect(own?.facts.users).toMatchObject({
    status: "collected",
    from: { query: expect.stringMatching(/referred to ldaps?:\S+, not followed/u) as string },
  });
});
