import { describe, expect, it } from "vitest";
import { readDay } from "./read-day.ts";

describe("a day of the profile", () => {
  it.each([
    ["2027-01-15", "2027-01-15"],
    ["2027-1-5", "2027-01-05"],
    ["15 Jan 2027", "2027-01-15"],
    ["29. february 2028", "2028-02-29"],
    [" ", null],
  ])("reads %j", (typed, value) => expect(readDay(typed)).toEqual({ state: "good", value }));

  it.each([
    ["2027-02-29", "there is no day 2027-02-29."],
    ["2027-13-01", "there is no day 2027-13-01."],
    ["31 Apr 2027", "there is no day 31 Apr 2027."],
    ["1027-01-15", "the year has to be from 2000 to 2099."],
    ["03/04/2027", "this can be read as two different days. Write year-month-day, such as 2027-01-15."],
    ["next spring", "write the day as year-month-day, such as 2027-01-15."],
    ["15 Foo 2027", "write the day as year-month-day, such as 2027-01-15."],
  ])("says what is wrong with %j", (typed, fault) => expect(readDay(typed)).toEqual({ state: "bad", fault }));
});
