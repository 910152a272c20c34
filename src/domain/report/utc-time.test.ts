import { expect, it } from "vitest";

import { htmlText } from "./markup.ts";
import { documentDate, instantInUtc, timeElement } from "./utc-time.ts";

it.each([
  ["2026-11-25T20:28:52Z", "25 Nov 2026, 20:28:52 UTC"],
  ["2027-01-02T00:00:00.123Z", "2 Jan 2027, 00:00:00 UTC"],
])("tells the instant %s as %s", (at, text) => expect(instantInUtc(at)).toBe(text));

it.each([
  ["2023-11-08", "8 Nov 2023"],
  ["2026-11", "Nov 2026"],
  ["2026", "2026"],
  ["2026-13", "2026-13"],
  ["revision 44", "revision 44"],
])("shows the date %s of a document as %s", (date, text) => expect(documentDate(date)).toBe(text));

it("keeps the instant for programs", () => {
  expect(htmlText(timeElement("2026-11-25T20:28:52Z"))).toBe(
    '<time datetime="2026-11-25T20:28:52Z">25 Nov 2026, 20:28:52 UTC</time>',
  );
});
