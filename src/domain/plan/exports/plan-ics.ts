import { dayNumber, isoDate } from "#domain/kernel/calendar-days.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";

import type { Plan, PlanItem } from "../plan-document.ts";

/**
 * A plan as a calendar (RFC 5545): one whole-day event for each item. The same item has the same UID in every export, so
 * that a calendar takes a later one as a change. `madeAt` is when the plan was made.
 */
export function planIcs(plan: Plan, madeAt: IsoInstant): string {
  const stamp = madeAt.replaceAll(/[-:]|\.\d+/gu, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Groundcheck//Plan ${plan.appVersion}//EN`,
    "CALSCALE:GREGORIAN",
    // What is done needs nobody's time any more.
    ...plan.items.filter(({ state }) => state === "open").flatMap((item) => eventOf(item, plan, stamp)),
    ...plan.calls.flatMap((day) => wholeDay({ uid: `call-${day}`, day, stamp, summary: "Call on the plan" })),
    ...(plan.target === null ? [] : milestone(plan.target, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventOf(item: PlanItem, { items }: Plan, stamp: string): readonly string[] {
  const first = items.filter(({ key }) => item.after.includes(key)).map(({ name }) => name);
  const description = [
    item.what,
    `By: ${item.who}.`,
    `About ${item.hours} h of work, ${item.effort}.`,
    item.slackDays === 0 ? "On the critical path." : `Can slip by ${item.slackDays} working days.`,
    ...(item.needsWindow ? ["Belongs into a change window."] : []),
    ...(first.length === 0 ? [] : [`After: ${first.join(", ")}.`]),
    `Done when: ${item.verify.join("; ")}.`,
  ].join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${encodeURIComponent(item.key)}@groundcheck`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(item.start)}`,
    // The end of a whole-day event is the day after its last.
    `DTEND;VALUE=DATE:${compact(isoDate(dayNumber(item.end) + 1))}`,
    `SUMMARY:${escaped(item.forests.length === 0 ? item.name : `${item.name} (${item.forests.join(", ")})`)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function milestone(target: string, stamp: string): readonly string[] {
  return wholeDay({ uid: "target", day: target, stamp, summary: "People sign in to the cloud (stated target)" });
}

function wholeDay(event: {
  readonly uid: string;
  readonly day: string;
  readonly stamp: string;
  readonly summary: string;
}): readonly string[] {
  const { uid, day, stamp, summary } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@groundcheck`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(isoDate(dayNumber(day) + 1))}`,
    `SUMMARY:${summary}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (date: string): string => date.replaceAll("-", "");

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/gu, "\\n");
}

const mostOctets = 75;

/** Lines longer than 75 octets go on in the next one, which begins with a space; characters stay whole. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8Size(character);
    if (octets + size > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of one character in UTF-8. */
function utf8Size(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
