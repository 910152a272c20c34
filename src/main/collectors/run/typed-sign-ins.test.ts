import { describe, expect, it } from "vitest";

import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { DirectoryIdentity, DirectoryTarget } from "#main/ports/directory.ts";

import { signedIn, typed } from "../testing/run.ts";
import { TypedSignIns } from "./typed-sign-ins.ts";

const refusal = (code: ErrorCode): Result<never, CodedError> => err({ code, asked: "", detail: null });
const at = (host: string, identity: DirectoryIdentity): DirectoryTarget => ({
  servers: [{ host, port: 389, name: null }],
  identity,
  trust: { authorities: [], fingerprints: [] },
});

/** Signs in at each server at the same time; gives which were asked, and the codes. */
async function signIn(targets: readonly DirectoryTarget[], answers: readonly (ErrorCode | null)[]) {
  const signIns = new TypedSignIns();
  const asked: string[] = [];
  const results = await Promise.all(
    targets.map((target, index) => {
      const host = target.servers[0]?.host ?? "";
      return signIns.run(target, host, async () => {
        asked.push(host);
        await new Promise((resolve) => setImmediate(resolve));
        const code = answers[index] ?? null;
        return code === null ? ok({ domain: "corp.example.com" }) : refusal(code);
      });
    }),
  );
  return { asked, codes: results.map((result) => (result.ok ? "in" : result.error.code)), results };
}

const dc1 = "dc1.corp.example.com";
const dc2 = "dc2.corp.example.com";

describe("a typed password that was refused", () => {
  it.each([
    "wrong-password",
    "password-or-key-refused",
    "credentials-rejected",
    "account-locked",
    "account-disabled",
    "account-expired",
    "password-expired",
    "password-must-change",
  ] as const)("as %s is not shown to another server of the domain", async (code) => {
    const { asked, codes, results } = await signIn([at(dc1, typed("reader")), at(dc2, typed("reader"))], [code]);
    expect(asked).toEqual([dc1]);
    expect(codes).toEqual([code, code]);
    expect(results[1]).toMatchObject({
      error: { detail: expect.stringContaining(`not tried: ${dc1} did not take this account`) as string },
    });
  });

  it.each([
    [
      "an account named with its realm, at servers of any domain",
      String.raw`reader@corp.example.com`,
      dc1,
      "dc1.b.example",
    ],
    ["an account named with its NetBIOS domain", String.raw`CORP\reader`, dc1, "dc1.b.example"],
    ["the same name in other letters, at addresses", "Reader", "192.0.2.1", "192.0.2.2"],
  ])("is not tried again for %s", async (_, user, first, second) => {
    const { asked } = await signIn([at(first, typed(user)), at(second, typed(user.toLowerCase()))], ["wrong-password"]);
    expect(asked).toEqual([first]);
  });

  it("is not tried under the other way to write the domain", async () => {
    const users = [String.raw`CORP\reader`, "reader@corp.example.com", "reader"];
    const { asked } = await signIn(
      users.map((user) => at(dc1, typed(user))),
      ["wrong-password"],
    );
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["another account", at(dc2, typed("other"))],
    ["another password", at(dc2, { kind: "password", user: "reader", password: "a-second-one" })],
    ["the account of that name in another domain", at("dc1.b.example.net", typed("reader"))],
    ["the signed-in user", at(dc2, signedIn)],
  ] as const)("does not keep %s from being tried", async (_, other) => {
    const { codes } = await signIn([at(dc1, typed("reader")), other], ["wrong-password"]);
    expect(codes).toEqual(["wrong-password", "in"]);
  });

  it("says how to name an account whose domain is not known", async () => {
    const { results } = await signIn([at("192.0.2.1", typed("reader")), at(dc1, typed("reader"))], ["wrong-password"]);
    expect(results[1]).toMatchObject({ error: { detail: expect.stringContaining("write reader@domain") as string } });
  });
});

it("is tried at the next server when the one before was not reached", async () => {
  const { codes } = await signIn([at(dc1, typed("reader")), at(dc2, typed("reader"))], ["timeout"]);
  expect(codes).toEqual(["timeout", "in"]);
});

it("goes on after an answer that says nothing of a password that was taken before", async () => {
  const dc3 = "dc3.corp.example.com";
  const targets = [dc1, dc2, dc3].map((host) => at(host, typed("reader")));
  const { codes } = await signIn(targets, [null, "credentials-rejected"]);
  expect(codes).toEqual(["in", "credentials-rejected", "in"]);
});

it("lets the next try go when one breaks", async () => {
  const signIns = new TypedSignIns();
  const target = at(dc1, typed("reader"));
  const breaking = signIns.run(target, dc1, () => Promise.reject(new TypeError("bad")));
  const next = signIns.run(target, dc1, () => Promise.resolve(ok({ domain: "corp.example.com" })));
  await expect(breaking).rejects.toThrow("bad");
  expect(await next).toMatchObject({ ok: true });
});
