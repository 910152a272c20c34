import type { IsoInstant } from "#domain/kernel/primitives.ts";

import { markup, type Markup } from "./markup.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "25 Nov 2026, 20:28:52 UTC". The report is read elsewhere, so no time in it is local. */
export function instantInUtc(at: IsoInstant): string {
  const [day = "", time = ""] = at.split("T");
  return `${documentDate(day)}, ${time.replace(/(?:\.\d+)?Z$/u, "")} UTC`;
}

/** The same as an element that programs can read. */
export function timeElement(at: IsoInstant): Markup {
  return markup`<time datetime="${at}">${instantInUtc(at)}</time>`;
}

/** A document's date as precisely as it was given: "2026", "Nov 2026", "8 Nov 2023". Other text stays as it is. */
export function documentDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date);
  const month = months[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return date;
  const [, year, , day] = match;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}
