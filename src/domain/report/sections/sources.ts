import { protectionWords } from "#domain/words/protection.strings.ts";

import { dataTable } from "../data-table.ts";
import { markup } from "../markup.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { timeElement } from "../utc-time.ts";
import { sourcesStrings as strings } from "./sources.strings.ts";

/** Server, query, time and identity behind every value that is shown as evidence. */
export function sourcesSection({ sources: { all } }: ReportContext): ReportSection {
  const body =
    all.length === 0
      ? markup`<p>${strings.none}</p>`
      : markup`<p>${strings.lead}</p>${dataTable({
          caption: strings.caption(all.length),
          columns: [
            { title: strings.number },
            { title: strings.server, width: 20 },
            { title: strings.time, width: 15 },
            { title: strings.identity, width: 15 },
            { title: strings.vantage },
            { title: strings.query, width: 40, kind: "code" },
          ],
          rows: all.map(({ name, source }) => ({
            id: `source-${name}`,
            cells: [
              name,
              strings.serverAt(source.server, source.port, protectionWords[source.protection]),
              timeElement(source.at),
              source.identity,
              source.vantage,
              source.query,
            ],
          })),
        })}`;
  return { id: "sources", title: strings.title, body };
}
