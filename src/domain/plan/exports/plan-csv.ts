import type { Plan, PlanItem } from "../plan-document.ts";

const columns: readonly (readonly [head: string, cell: (item: PlanItem, plan: Plan) => string | number])[] = [
  ["No.", ({ key }, { items }) => items.findIndex((item) => item.key === key) + 1],
  ["Fix", ({ name }) => name],
  ["Where", ({ forests }) => forests.join(", ")],
  ["What to do", ({ what }) => what],
  ["Owner", ({ who }) => who],
  ["Hours", ({ hours }) => hours],
  ["Working days", ({ days }) => days],
  ["Start", ({ start }) => start],
  ["End", ({ end }) => end],
  ["State", ({ state }) => (state === "done" ? "said to be done" : "open")],
  ["Agreed end", ({ agreedEnd }) => agreedEnd ?? ""],
  ["Critical", ({ slackDays, state }) => (state === "open" && slackDays === 0 ? "yes" : "no")],
  ["Can slip, working days", ({ slackDays }) => slackDays],
  ["Risk", ({ risk }) => risk],
  ["Can be undone", ({ isReversible }) => (isReversible ? "yes" : "no")],
  ["Change window", ({ needsWindow }) => (needsWindow ? "yes" : "no")],
  [
    "After no.",
    ({ after }, { items }) => after.map((key) => items.findIndex((item) => item.key === key) + 1).join(", "),
  ],
  ["Options", ({ options }) => options.join(", ")],
  ["Verdict", ({ verdict }) => verdict],
  ["Findings", ({ findings }) => findings.map(({ text }) => text).join(" ")],
  ["Done when", ({ verify }) => verify.join("; ")],
  ["Key", ({ key }) => key],
];

/**
 * A plan for a spreadsheet: RFC 4180 with a byte order mark, so that it is read as UTF-8. No text can be taken for a
 * formula: what begins like one gets an apostrophe in front, as spreadsheets themselves mark text.
 */
export function planCsv(plan: Plan): string {
  const rows = [
    columns.map(([head]) => csvCell(head)),
    ...plan.items.map((item) => columns.map(([, cell]) => csvCell(cell(item, plan)))),
  ];
  return `\uFEFF${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;
}

/** One cell. Numbers of ours stay numbers; a text that begins like a formula does not stay one. */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
