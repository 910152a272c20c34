import { areas } from "#domain/checks/verdicts.ts";
import type { Plan, PlanItem } from "#domain/plan/plan-document.ts";
import type { PlanGroup, PlanLine } from "#renderer/components/plan-chart/plan-chart-data.ts";
import { fixPlace } from "#renderer/words/fix-label.ts";
import { areaTitles } from "#renderer/words/area-titles.strings.ts";
import { planStrings as strings } from "./plan.strings.ts";

/** The items of a plan under the areas that they are about, in the order in which their first ones begin. */
export function planGroups(plan: Plan, folded: readonly string[]): readonly PlanGroup[] {
  const names = new Map(plan.items.map(({ key, name }, index) => [key, `${index + 1}. ${name}`]));
  const lines = plan.items.map((item, index) => ({ area: item.area, line: planLine(item, index + 1, names) }));
  const shown = areas.filter((area) => lines.some((line) => line.area === area));
  const firstOf = (area: string): number => lines.findIndex((line) => line.area === area);
  return shown
    .toSorted((one, other) => firstOf(one) - firstOf(other))
    .map((area) => {
      const own = lines.flatMap((line) => (line.area === area ? [line.line] : []));
      return {
        id: area,
        title: areaTitles[area],
        counts: strings.groupCounts(own.length, own.filter(({ isDone }) => isDone).length),
        isOpen: !folded.includes(area),
        lines: own,
      };
    });
}

function planLine(item: PlanItem, number: number, names: ReadonlyMap<string, string>): PlanLine {
  return {
    key: item.key,
    number,
    name: item.name,
    place: fixPlace(item.fix, item.key),
    owner: item.isReassigned ? item.who : strings.roles[item.owner],
    days: item.days,
    duration: strings.days(item.days),
    start: item.start,
    end: item.end,
    slackDays: item.slackDays,
    isDone: item.state === "done",
    trouble: troubleWords(item, names),
    after: item.after,
  };
}

/** What does not fit together of an item; empty when all does. */
export function troubleWords({ trouble }: PlanItem, names: ReadonlyMap<string, string>): string {
  return trouble
    .map(({ kind, keys }) => strings.trouble[kind](keys.map((key) => names.get(key) ?? key).join(", ")))
    .join(" ");
}
