import fc from "fast-check";
import { expect, it } from "vitest";

import { dayNumber, isoDate, isWorkingDay, workingDay } from "./calendar-days.ts";

const dayMs = 86_400_000;
// oxlint-disable-next-line no-restricted-globals -- the platform's calendar is what ours is held against
const platformDay = (day: number): Date => new Date(day * dayMs);

it("counts days as the platform's own calendar does, both ways", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") }), (day) => {
      const date = platformDay(day).toISOString().slice(0, 10);
      expect([dayNumber(date), isoDate(day)]).toEqual([day, date]);
      expect(isWorkingDay(day)).toBe(![0, 6].includes(platformDay(day).getUTCDay()));
    }),
  );
  expect(["1970-01-01", "2000-02-29", "2026-11-27"].map(dayNumber)).toEqual([0, 11_016, 20_784]);
});

it("goes on by working days, over weekends, from the first one", () => {
  const [friday, saturday] = ["2026-11-27", "2026-11-28"].map(dayNumber) as [number, number];
  const from = (start: number, offset: number): string => isoDate(workingDay(start, offset));
  expect([from(friday, 0), from(friday, 1), from(friday, 6)]).toEqual(["2026-11-27", "2026-11-30", "2026-12-07"]);
  expect(from(saturday, 0)).toBe("2026-11-30");
});
