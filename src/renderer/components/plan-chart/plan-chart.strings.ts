import { formatDay, formatDayAndMonth } from "#renderer/format/dates.ts";
import type { PlanLine } from "./plan-chart-data.ts";

const days = (count: number): string => (count === 1 ? "1 working day" : `${count} working days`);

export const planChartStrings = {
  label: "Plan",
  item: "Item",
  owner: "Owner",
  duration: "Duration",
  start: "Start",
  end: "End",
  slack: "Can slip",
  timeline: "Timeline",
  today: "Today",
  target: (day: string) => `Target ${formatDayAndMonth(day)}`,
  call: "Call",
  freeze: (reason: string) => (reason === "" ? "Change freeze" : `Change freeze: ${reason}`),
  slackOf: ({ isDone, slackDays }: PlanLine) => (isDone ? "Done" : slackDays === 0 ? "Critical" : days(slackDays)),
  done: "Done",
  markDone: ({ number, name }: PlanLine) => `${number}. ${name} is done`,
  /** The row, read as one. */
  spoken: (line: PlanLine, after: readonly number[]) =>
    [
      `${line.number}. ${line.name}`,
      line.place,
      line.owner,
      line.duration,
      `${formatDay(line.start)} to ${formatDay(line.end)}`,
      line.isDone ? "done" : line.slackDays === 0 ? "on the critical path" : `can slip by ${days(line.slackDays)}`,
      after.length === 0 ? "" : `after ${after.join(", ")}`,
      line.trouble,
    ]
      .filter((part) => part !== "")
      .join(", "),
  legendCritical: "On the critical path",
  legendSlip: "Can slip",
  legendDone: "Done",
  legendFinish: "Finish",
  legendTrouble: "Does not fit",
  legendCalendar: "Working days, without weekends. Holidays are not known here.",
} as const;
