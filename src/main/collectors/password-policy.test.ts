import { describe, expect, it } from "vitest";

import { passwordPolicy } from "./password-policy.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { anEntry, type Attributes } from "./testing/entries.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const minutes = (count: bigint): bigint => -(count * 600_000_000n);
const usual: Attributes = {
  minPwdLength: 14,
  pwdProperties: 1,
  maxPwdAge: minutes(60n * 36n),
  lockoutThreshold: 10,
  lockoutDuration: minutes(30n),
  lockOutObservationWindow: minutes(15n),
};
const server = (changes: Attributes) => ({
  host: "dc1",
  entries: [anEntry("DC=corp,DC=example,DC=com", { ...usual, ...changes })],
});

describe("the password policy collector", () => {
  it("reads lengths, ages and lockout in days and minutes", async () => {
    expect(await collectValue(passwordPolicy, { server: server({}) })).toEqual({
      minPasswordLength: 14,
      isComplexityRequired: true,
      maxPasswordAgeDays: 1.5,
      lockoutThreshold: 10,
      lockoutDurationMinutes: 30,
      lockoutWindowMinutes: 15,
    });
  });

  it.each([["0"], ["-9223372036854775808"]])("takes a duration of %s for endless", async (endless) => {
    const changes = { maxPwdAge: endless, lockoutDuration: endless, pwdProperties: 16 };
    expect(await collectValue(passwordPolicy, { server: server(changes) })).toMatchObject({
      maxPasswordAgeDays: null,
      lockoutDurationMinutes: null,
      isComplexityRequired: false,
    });
  });

  it("does not take a hidden threshold for none", async () => {
    expect(await collectFact(passwordPolicy, { server: server({ lockoutThreshold: undefined }) })).toMatchObject({
      status: "failed",
      error: { code: "access-denied", asked: expect.stringContaining("lockoutThreshold") as string },
    });
  });

  itReportsTrouble(passwordPolicy);
});
