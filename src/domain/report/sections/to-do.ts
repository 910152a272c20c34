import type { OptionId } from "#domain/options/option-ids.ts";
import { affectedOptions } from "#domain/words/option-names.strings.ts";
import { subjectOf } from "#domain/words/finding-place.ts";

import { dataTable } from "../data-table.ts";
import { firstFew } from "../first-few.ts";
import type { FindingGroup } from "../finding-groups.ts";
import { markup, type Markup } from "../markup.ts";
import { linesOf, linkTo } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { verdictTag } from "../verdict-tag.ts";
import { toDoStrings as strings } from "./to-do.strings.ts";

/** The known fixes as a list of work: what an option waits for first. */
export function toDoSection(context: ReportContext): ReportSection {
  const fixable = context.groups.filter(
    ({ findings: [first] }) => (first.verdict === "fail" || first.verdict === "warn") && first.fix !== null,
  );
  const blocking = fixable.filter((group) => blockedBy(group, context).length > 0);
  const others = fixable.filter((group) => !blocking.includes(group));
  const isBlocked = context.options.some(({ reasons }) => reasons.some(({ kind }) => kind === "blocker"));
  const noTask = isBlocked ? strings.noFixInTheWay : strings.nothingInTheWay;
  const hasByHand = context.groups.some(({ findings: [first] }) => first.verdict === "manual");
  const byHand = hasByHand
    ? markup`<p class="soft">${strings.byHand} ${linkTo("by-hand", strings.byHandLink)}.</p>`
    : null;
  const body = markup`${taskTable(blocking, context) ?? markup`<p>${noTask}</p>`}${taskTable(others, context)}${byHand}`;
  return { id: "to-do", title: strings.title, body };
}

/** Options that are not supported as they stand because of a finding of this group. */
function blockedBy({ findings }: FindingGroup, { options }: ReportContext): readonly OptionId[] {
  const keys = new Set(findings.map(({ key }) => key));
  return options
    .filter(({ reasons }) => reasons.some(({ kind, findingKey }) => kind === "blocker" && keys.has(findingKey)))
    .map(({ id }) => id);
}

function taskTable(groups: readonly FindingGroup[], context: ReportContext): Markup | null {
  if (groups.length === 0) return null;
  const isBlocking = groups.some((group) => blockedBy(group, context).length > 0);
  return dataTable({
    caption: (isBlocking ? strings.inTheWay : strings.worthwhile)(groups.length),
    columns: [
      { title: strings.finding, width: 20 },
      { title: strings.task, width: 30 },
      { title: strings.who, width: 15 },
      { title: strings.where, width: 25 },
      { title: strings.concerns },
    ],
    rows: groups.map((group) => {
      const [first] = group.findings;
      const blocked = blockedBy(group, context);
      return {
        cells: [
          markup`${verdictTag(first.verdict)} ${linkTo(group.id, first.title)}`,
          markup`${first.fix?.what ?? null} <span class="soft">${strings.takes(first.fix?.effort ?? "")}</span>`,
          first.fix?.who ?? null,
          linesOf(firstFew([...new Set(group.findings.map(subjectOf))], group.id)),
          blocked.length > 0 ? strings.blocks(affectedOptions(blocked)) : affectedOptions(first.affects),
        ],
      };
    }),
  });
}
