import { describe, expect, it } from "vitest";
import {
  ageInDays,
  formatAge,
  formatClock,
  formatDayAndAge,
  formatDocumentDate,
  formatInstant,
  formatPrintedTime,
  formatWhen,
} from "./dates.ts";

const now = new Date("2026-11-25T12:00:00Z");

describe("dates", () => {
  it.each([
    ["2026-11-25T11:42:00Z", "18 min ago"],
    ["2026-11-25T11:00:00Z", "1 hour ago"],
    ["2026-11-24T12:01:00Z", "23 hours ago"],
    ["2026-11-24T12:00:00Z", "1 day ago"],
    ["2026-11-13T12:00:00Z", "12 days ago"],
    ["2026-11-25T12:05:00Z", "0 min ago"],
  ])("tells the age of %s as %s", (at, age) => expect(formatAge(at, now)).toBe(age));

  it("counts whole days and never less than none", () => {
    expect(ageInDays("2026-11-18T11:59:00Z", now)).toBe(7);
    expect(ageInDays("2026-12-01T00:00:00Z", now)).toBe(0);
  });

  it("tells the day in English and the time of the reader's zone", () => {
    const date = new Date(2026, 8, 5, 9, 4, 7);
    expect(formatInstant(date.toISOString())).toBe("5 Sep 2026, 09:04:07");
    expect(formatClock(date)).toBe("09:04:07");
  });

  it("names today instead of its date", () => {
    expect(formatWhen("2026-11-25T12:00:00Z", now)).toMatch(/^today, \d{2}:\d{2}$/u);
    expect(formatWhen("2026-11-02T12:00:00Z", now)).toMatch(/^2 Nov 2026, \d{2}:\d{2}$/u);
  });

  it("reads a time however it was printed, and leaves what is none", () => {
    const read = /^12 Jan 2026, \d{2}:00$/u;
    expect(formatPrintedTime("2026-01-12T12:00:00Z")).toMatch(read);
    expect(formatPrintedTime("Jan 12 12:00:00 2026 GMT")).toMatch(read);
    expect(formatPrintedTime("some day")).toBe("some day");
  });

  it("tells the age of what was not done today", () => {
    expect(formatDayAndAge("2026-11-25T11:59:00Z", now)).toBe(formatWhen("2026-11-25T11:59:00Z", now));
    expect(formatDayAndAge("2026-11-20T12:00:00Z", now)).toBe("20 Nov 2026, 5 days ago");
  });

  it("shows a document's date as precisely as it was given", () => {
    expect(formatDocumentDate("2026-11")).toBe("Nov 2026");
    expect(formatDocumentDate("2023-11-08")).toBe("8 Nov 2023");
    expect(formatDocumentDate("2026")).toBe("2026");
    expect(formatDocumentDate("2026-13-01")).toBe("2026-13-01");
    expect(formatDocumentDate("revision 44")).toBe("revision 44");
  });
});
