import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { optionTitles } from "#domain/options/options.strings.ts";

import type { Plan, PlanItem } from "../plan-document.ts";

/** One cell: a text stays a text whatever it begins with; a day is a day of the calendar. */
export type SheetCell =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly value: string }
  | null;

export interface PlanSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const text = (value: string): SheetCell => ({ kind: "text", value: printable(value) });
const number = (value: number): SheetCell => ({ kind: "number", value });
const day = (value: string): SheetCell => ({ kind: "day", value });

/** A plan as a workbook: the work, what it closes and what is waived, and what the plan is of. Pure. */
export function planSheets(plan: Plan, madeAt: IsoInstant): readonly PlanSheet[] {
  return [itemSheet(plan), findingSheet(plan), aboutSheet(plan, madeAt)];
}

function itemSheet({ items }: Plan): PlanSheet {
  const numberOf = new Map(items.map(({ key }, index) => [key, index + 1]));
  const cells = (item: PlanItem, index: number): readonly SheetCell[] => [
    number(index + 1),
    text(item.name),
    text(item.forests.join(", ")),
    text(item.what),
    text(item.who),
    number(item.hours),
    number(item.days),
    day(item.start),
    day(item.end),
    item.agreedEnd === null ? null : day(item.agreedEnd),
    number(item.slackDays),
    text(item.state === "done" ? "Said to be done" : item.slackDays === 0 ? "Open, critical" : "Open"),
    text(item.risk),
    text(item.isReversible ? "yes" : "no"),
    text(item.needsWindow ? "yes" : "no"),
    text(item.after.map((key) => numberOf.get(key) ?? key).join(", ")),
    text(item.options.map((option) => optionTitles[option]).join(", ")),
    text(item.verify.join("; ")),
    text(item.key),
  ];
  return {
    name: "Plan",
    columns: [
      ["No.", 6],
      ["Fix", 34],
      ["Where", 30],
      ["What to do", 60],
      ["Owner", 24],
      ["Hours", 8],
      ["Working days", 9],
      ["Start", 13],
      ["End", 13],
      ["Agreed end", 13],
      ["Can slip, working days", 11],
      ["State", 16],
      ["Risk", 10],
      ["Can be undone", 10],
      ["Change window", 10],
      ["After no.", 10],
      ["Options", 36],
      ["Done when", 48],
      ["Key", 40],
    ].map(([title, width]) => ({ title: String(title), width: Number(width) })),
    rows: items.map(cells),
  };
}

function findingSheet({ items, waived }: Plan): PlanSheet {
  const open = items.flatMap((item, index) =>
    item.findings.map((finding) => [number(index + 1), text(finding.title), text(finding.text), null, null, null]),
  );
  const lived = waived.map(({ title, text: said, waiver }) => [
    null,
    text(title),
    text(said),
    day(waiver.until),
    text(waiver.owner),
    text(waiver.reason),
  ]);
  return {
    name: "Findings",
    columns: [
      { title: "Plan no.", width: 9 },
      { title: "Finding", width: 48 },
      { title: "What was found", width: 70 },
      { title: "Waived until", width: 13 },
      { title: "By", width: 24 },
      { title: "Reason", width: 48 },
    ],
    rows: [...open, ...lived],
  };
}

function aboutSheet(plan: Plan, madeAt: IsoInstant): PlanSheet {
  const { options, start, finish, target, hours, isSample, appVersion, agreedFinish } = plan;
  const orNone = (value: string | null): SheetCell => (value === null ? text("not stated") : day(value));
  return {
    name: "About",
    columns: [
      { title: "What", width: 28 },
      { title: "Value", width: 60 },
    ],
    rows: [
      ...(isSample ? [[text("Sample"), text("Sample estate. Nothing here is about your network.")]] : []),
      [text("Options"), text(options.map((option) => optionTitles[option]).join(", "))],
      [text("Start"), day(start)],
      [text("Earliest finish"), day(finish)],
      [text("Target"), orNone(target)],
      [text("Agreed finish"), orNone(agreedFinish)],
      [text("Hours of open work"), number(hours)],
      [text("Hours and days"), text("Our own estimates, for one place of ordinary size")],
      [text("Made at (UTC)"), text(madeAt)],
      [text("Made by"), text(`Groundcheck ${appVersion}`)],
    ],
  };
}

/** XML holds no control characters; they are shown, so that nothing disappears. A cell holds 32,767 characters. */
function printable(value: string): string {
  const shown = value
    .replaceAll(/\r\n?/gu, "\n")
    // oxlint-disable-next-line eslint/no-control-regex -- these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");
  return shown.length > 32_000 ? `${shown.slice(0, 32_000)} …` : shown;
}
