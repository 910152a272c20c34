import { expect, it } from "vitest";

import { sspiFailure } from "./sspi-failure.ts";

it.each([
  [0x80090303, "wrong-spn", "SEC_E_TARGET_UNKNOWN 0x80090303"],
  [0x80090308, "malformed", "SEC_E_INVALID_TOKEN 0x80090308"],
  [0x8009030c, "credentials-rejected", "SEC_E_LOGON_DENIED 0x8009030c"],
  [0x8009030e, "no-ticket", "SEC_E_NO_CREDENTIALS 0x8009030e"],
  [0x80090311, "realm-not-found", "SEC_E_NO_AUTHENTICATING_AUTHORITY 0x80090311"],
  [0x80090322, "wrong-spn", "SEC_E_WRONG_PRINCIPAL 0x80090322"],
  [0x80090324, "clock-skew", "SEC_E_TIME_SKEW 0x80090324"],
  [0x80090346, "channel-binding-required", "SEC_E_BAD_BINDINGS 0x80090346"],
  [0x80090399, "credentials-rejected", "SSPI status 0x80090399"],
])("translates status %i to %s", (status, code, name) => {
  const failure = sspiFailure(status, "asking for a ticket");
  expect(failure.code).toBe(code);
  expect(failure.detail).toContain(`asking for a ticket: ${name}`);
});
