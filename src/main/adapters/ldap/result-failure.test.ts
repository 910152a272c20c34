import { describe, expect, it } from "vitest";

import { bindFailure, searchFailure, type BindAttempt } from "./result-failure.ts";

const windows = (data: string): string =>
  `80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data ${data}, v3839\0`;

const result = (code: number, message = ""): { code: number; message: string; referrals: string[] } => ({
  code,
  message,
  referrals: [],
});

describe("bindFailure", () => {
  it.each([
    ["525", "unknown-account"],
    ["52e", "wrong-password"],
    ["52f", "logon-restricted"],
    ["530", "logon-restricted"],
    ["531", "logon-restricted"],
    ["532", "password-expired"],
    ["533", "account-disabled"],
    ["701", "account-expired"],
    ["773", "password-must-change"],
    ["775", "account-locked"],
    ["57", "credentials-rejected"],
  ])("reads data %s as %s", (data, code) => {
    const failure = bindFailure(result(49, windows(data)), "simple-in-tls");
    expect(failure).toMatchObject({ code, resultCode: 49 });
    expect(failure.detail).not.toContain("\0");
  });

  it.each<[number, string, BindAttempt, string]>([
    [49, "SASL:[GSS-SPNEGO]: NT_STATUS_LOGON_FAILURE", "sasl", "wrong-password"],
    [49, "SASL:[GSS-SPNEGO]: NT_STATUS_ACCOUNT_LOCKED_OUT", "sasl", "account-locked"],
    // As published for Windows Server; not produced against one here.
    [
      49,
      "80090346: LdapErr: DSID-0C09056D, comment: AcceptSecurityContext error, data 80090346, v4563",
      "sasl",
      "channel-binding-required",
    ],
    [8, "SASL:[GSS-SPNEGO]: Sign or Seal are required.", "sasl", "signing-required"],
    [8, "BindSimple: Transport encryption required.", "simple-in-clear", "plain-text-refused"],
    [13, "", "simple-in-clear", "plain-text-refused"],
    [7, "", "sasl", "unsupported"],
    [51, "", "sasl", "server-busy"],
    [80, "", "sasl", "credentials-rejected"],
  ])("reads result %i %j of a %s bind as %s", (code, message, attempt, expected) => {
    expect(bindFailure(result(code, message), attempt).code).toBe(expected);
  });
});

describe("searchFailure", () => {
  it.each([
    [1, "access-denied"],
    [3, "limit-exceeded"],
    [4, "limit-exceeded"],
    [8, "signing-required"],
    [11, "limit-exceeded"],
    [12, "unsupported"],
    [32, "not-found"],
    [34, "invalid-input"],
    [50, "access-denied"],
    [51, "server-busy"],
    [52, "server-busy"],
    [53, "unsupported"],
    [118, "unsupported"],
  ])("reads result %i as %s", (code, expected) => {
    expect(searchFailure(result(code, "why"))).toMatchObject({ code: expected, detail: `LDAP result ${code}: why` });
  });
});
