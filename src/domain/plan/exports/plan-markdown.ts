import { optionTitles } from "#domain/options/options.strings.ts";

import { markdownCell } from "#domain/words/markdown-cell.ts";

import type { Plan, PlanItem } from "../plan-document.ts";

/** A plan as Markdown: what it amounts to, a table, then each item with what to do. Names cannot break out of either. */
export function planMarkdown(plan: Plan): string {
  const { items, options, start, finish, target, hours, isSample, waived, calls, freezes, agreedFinish } = plan;
  const late = target !== null && finish > target;
  const head = [
    "# Remediation plan",
    "",
    ...(isSample ? ["Sample estate. Nothing here is about your network.", ""] : []),
    `For ${options.map((option) => optionTitles[option]).join(", ")}. ${items.length} ${items.length === 1 ? "item" : "items"}, about ${hours} hours of work, from ${start} to ${finish} when everything goes on without waiting.`,
    ...(target === null
      ? []
      : ["", late ? `**The stated target, ${target}, comes before that.**` : `The stated target is ${target}.`]),
    "",
    "Hours and days are rough figures for planning. Working days are Monday to Friday; holidays are not counted in.",
    ...(agreedFinish === null ? [] : ["", `The finish agreed on is ${agreedFinish}.`]),
    ...freezes.flatMap(({ from, to, reason }) => [
      "",
      `Nothing is changed from ${from} to ${to}. ${markdownCell(reason)}`,
    ]),
    ...(calls.length === 0 ? [] : ["", `Calls: ${calls.join(", ")}.`]),
  ];
  const lived = waived.flatMap(({ title, waiver }) => [
    "",
    `- ${markdownCell(title)}: until ${waiver.until}, ${markdownCell(waiver.owner)}. ${markdownCell(waiver.reason)}`,
  ]);
  const tail = lived.length === 0 ? [] : ["", "## Waived", ...lived];
  if (items.length === 0) return `${[...head, "", "Nothing is left to put right.", ...tail].join("\n")}\n`;
  const table = [
    "| No. | Fix | Where | Owner | Days | Start | End | Can slip |",
    "|---|---|---|---|---|---|---|---|",
    ...items.map(
      (item, index) =>
        `| ${[index + 1, markdownCell(item.name), markdownCell(item.forests.join(", ")), markdownCell(item.who), item.days, item.start, item.end, item.state === "done" ? "said to be done" : item.slackDays === 0 ? "critical" : `${item.slackDays} days`].join(" | ")} |`,
    ),
  ];
  return `${[...head, "", ...table, ...items.flatMap((item, index) => section(item, index + 1, plan)), ...tail].join("\n")}\n`;
}

function section(item: PlanItem, number: number, { items }: Plan): readonly string[] {
  const after = items.flatMap(({ key }, index) => (item.after.includes(key) ? [String(index + 1)] : []));
  return [
    "",
    `## ${number}. ${markdownCell(item.name)}`,
    "",
    markdownCell(item.what),
    "",
    `- By: ${markdownCell(item.who)}`,
    `- Effort: ${markdownCell(item.effort)}`,
    `- Risk: ${item.risk}; ${item.isReversible ? "can be undone" : "cannot be undone"}${item.needsWindow ? "; belongs into a change window" : ""}`,
    ...(after.length === 0 ? [] : [`- After: ${after.join(", ")}`]),
    `- Done when: ${markdownCell(item.verify.join("; "))}`,
    "",
    ...item.findings.map(({ text }) => `> ${markdownCell(text)}`),
  ];
}
