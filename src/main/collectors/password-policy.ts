import { bigintOf, intOf } from "#domain/kernel/directory-values.ts";

import { shown } from "./collect-failure.ts";
import { defineCollector } from "./define-collector.ts";

const attributes = [
  "minPwdLength",
  "pwdProperties",
  "maxPwdAge",
  "lockoutThreshold",
  "lockoutDuration",
  "lockOutObservationWindow",
];

/** Durations are negative counts of 100 ns; the smallest value and 0 stand for "without end". */
const endless = -(2n ** 63n);
const perMinute = 600_000_000n;

/** The domain's default password and lockout policy. */
export const passwordPolicy = defineCollector({
  key: "passwordPolicy",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 30_000,
  async collect({ directory, domainDn }) {
    const head = shown(await directory.readEntry(domainDn, attributes), "the object", domainDn);
    const whole = (name: string): number => shown(intOf(head, name), name, domainDn);
    const minutes = (name: string): number | null => minutesOf(shown(bigintOf(head, name), name, domainDn));
    const maxAge = minutes("maxPwdAge");
    return {
      minPasswordLength: whole("minPwdLength"),
      isComplexityRequired: (whole("pwdProperties") & 0x1) !== 0,
      maxPasswordAgeDays: maxAge === null ? null : maxAge / 1440,
      lockoutThreshold: whole("lockoutThreshold"),
      lockoutDurationMinutes: minutes("lockoutDuration"),
      lockoutWindowMinutes: minutes("lockOutObservationWindow") ?? 0,
    };
  },
});

function minutesOf(duration: bigint): number | null {
  return duration === 0n || duration === endless ? null : Number(-duration) / Number(perMinute);
}
