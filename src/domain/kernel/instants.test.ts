import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { daysBetween } from "./instants.ts";

describe("days between two instants", () => {
  test.each([
    ["2026-11-25T09:00:00Z", "2026-11-26T09:00:00Z", 1],
    ["2026-11-25T09:00:00Z", "2026-11-25T21:00:00Z", 0.5],
    ["2026-03-01T00:00:00Z", "2026-02-28T00:00:00Z", -1],
    ["2024-02-28T00:00:00Z", "2024-03-01T00:00:00Z", 2],
    ["2026-11-25T09:00:00.900Z", "2026-11-25T09:00:00Z", 0],
    ["2026-11-25T09:00Z", "2026-11-25T09:00:00Z", 0],
  ])("from %s to %s are %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test("agree with the platform's calendar", () => {
    const seconds = fc.integer({ min: -11_644_473_600, max: 253_402_300_799 });
    // oxlint-disable-next-line no-restricted-globals -- the platform's calendar is what ours is compared with
    const instantOf = (second: number): string => new Date(second * 1000).toISOString();
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        expect(daysBetween(instantOf(a), instantOf(b))).toBe((b - a) / 86_400);
      }),
    );
  });

  test.each(["", "yesterday", "2026-11-25", "2026-11-25T09:00:00+01:00"])("%j is no instant", (text) => {
    expect(daysBetween(text, "2026-11-25T09:00:00Z")).toBeNull();
    expect(daysBetween("2026-11-25T09:00:00Z", text)).toBeNull();
  });
});
