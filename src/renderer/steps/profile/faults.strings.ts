import { formatCount } from "#renderer/format/numbers.ts";

/** Why something typed into the profile is not used. They follow "Not used: ". */
export const faultStrings = {
  tooLong: (length: number, longest: number): string =>
    `${formatCount(length)} characters, and at most ${formatCount(longest)} fit.`,
  unseen: (code: string): string => `there is a character in it that cannot be seen (${code}). Delete it.`,
  notCount: "a whole number is wanted, such as 61,400.",
  negative: "the number cannot be below zero.",
  notWhole: "the number has to be whole.",
  tooMany: (most: number): string => `more than ${formatCount(most)} is more than Groundcheck counts.`,
  ambiguousDate: "this can be read as two different days. Write year-month-day, such as 2027-01-15.",
  notDate: "write the day as year-month-day, such as 2027-01-15.",
  noSuchDay: (text: string): string => `there is no day ${text}.`,
  farDay: "the year has to be from 2000 to 2099.",
  url: (name: string): string => `"${name}" is an address of a page. Leave out everything but the name.`,
  user: (name: string): string => `"${name}" holds a user. Leave out everything up to the @.`,
  port: (name: string): string => `"${name}" holds a port or an address. Enter a name only.`,
  address: (name: string): string => `"${name}" is an address, not a name.`,
  letters: (name: string): string =>
    `"${name}" holds other characters than a to z, digits, hyphens and dots. Enter an internationalised name as xn--.`,
  dots: (name: string): string => `"${name}" has a dot too many.`,
  hyphen: (name: string): string => `"${name}" has a part that begins or ends with a hyphen.`,
  oneLabel: (name: string): string => `"${name}" has no dot. Enter the whole name, such as contoso.com.`,
  longName: (name: string): string => `"${name}" is longer than a DNS name can be.`,
  oneName: "only one name fits here.",
} as const;
