import { groupsByArea } from "../finding-groups.ts";
import { areaTitles } from "#domain/words/area-titles.strings.ts";

import { markup } from "../markup.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { byHandStrings as strings } from "./by-hand.strings.ts";
import { findingBlock } from "./finding-block.ts";

/** What a person has to look at, and how. */
export function byHandSection({ groups, sources }: ReportContext): ReportSection {
  const areas = groupsByArea(groups, "manual");
  const body =
    areas.length === 0
      ? markup`<p>${strings.none}</p>`
      : markup`<p>${strings.lead}</p>${areas.map(
          ([area, own]) => markup`<h3>${areaTitles[area]}</h3>
${own.map((group) => findingBlock(group, sources, 4))}`,
        )}`;
  return { id: "by-hand", title: strings.title, body };
}
