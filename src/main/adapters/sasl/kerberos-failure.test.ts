import { describe, expect, it } from "vitest";

import { kerberosFailure } from "./kerberos-failure.ts";

const FAILURE = 13 << 16;
const doing = "asking for a ticket for ldap/dc1.corp.test@CORP.TEST";

describe("kerberosFailure", () => {
  it.each([
    ["Client not found in Kerberos database", "unknown-account"],
    ["Client 'x@CORP.TEST' not found in Kerberos database", "unknown-account"],
    ["Server not found in Kerberos database", "wrong-spn"],
    ["Server ldap/x@CORP.TEST not found in Kerberos database", "wrong-spn"],
    ["Client's entry in database has expired", "account-expired"],
    ["Client's credentials have been revoked", "credentials-rejected"],
    ["Password has expired", "password-expired"],
    ["Preauthentication failed", "wrong-password"],
    ["Decrypt integrity check failed", "password-or-key-refused"],
    ["Ticket expired", "no-ticket"],
    ["Clock skew too great", "clock-skew"],
    ["Ticket not yet valid", "clock-skew"],
    ["Cannot find KDC for requested realm", "realm-not-found"],
    ['Cannot find KDC for realm "CORP.TEST"', "realm-not-found"],
    ["Cannot contact any KDC for realm 'CORP.TEST'", "realm-not-found"],
    ["Cannot contact any KDC for requested realm", "realm-not-found"],
    ["Cannot resolve network address for KDC in requested realm", "realm-not-found"],
    ['Cannot resolve servers for KDC in realm "CORP.TEST"', "realm-not-found"],
    ["Configuration file does not specify default realm", "realm-not-found"],
    ["No credentials cache found", "no-ticket"],
    ["No Kerberos credentials available (default cache: FILE:/tmp/krb5cc_0)", "no-ticket"],
    ["SPNEGO cannot find mechanisms to negotiate", "no-ticket"],
    ["KDC policy rejects request", "logon-restricted"],
    ["KDC has no support for encryption type", "unsupported"],
    ["something else", "credentials-rejected"],
  ])("reads %j as %s", (text, code) => {
    expect(kerberosFailure({ major: FAILURE, text, doing })).toMatchObject({
      code,
      detail: expect.stringContaining(`${doing}: ${text}`) as string,
    });
  });

  it.each([
    [7, "no-ticket"],
    [11, "no-ticket"],
    [4, "channel-binding-required"],
    [9, "malformed"],
    [16, "unsupported"],
  ])("falls back on routine error %i as %s", (routineError, code) => {
    expect(kerberosFailure({ major: routineError << 16, text: "?", doing }).code).toBe(code);
  });

  it("names all causes behind one word", () => {
    const revoked = kerberosFailure({ major: FAILURE, text: "Client's credentials have been revoked", doing });
    for (const cause of ["locked", "disabled", "expired", "logon hours"]) expect(revoked.detail).toContain(cause);
    const expired = kerberosFailure({ major: FAILURE, text: "Password has expired", doing });
    expect(expired.detail).toContain("to be changed at the next sign-in");
  });
});
