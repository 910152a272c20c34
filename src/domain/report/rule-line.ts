import type { FindingRow } from "#domain/result/result-document.ts";
import { basisWords } from "#domain/words/basis.strings.ts";

import { markup, type Markup } from "./markup.ts";
import { linesOf } from "./pieces.ts";
import { ruleLineStrings as strings } from "./rule-line.strings.ts";
import { sourceAddress } from "./source-address.ts";
import { documentDate } from "./utc-time.ts";

type RuleSource = FindingRow["source"][number];

/** Id of a rule, how far documents stand behind it, and the documents with their dates. */
export function ruleLine({ ruleId, basis, source }: Pick<FindingRow, "ruleId" | "basis" | "source">): Markup {
  const said = basisWords[basis];
  const note = said === "" ? null : markup` <span class="soft">${said}</span>`;
  const documents = source.length === 0 ? null : markup` ${linesOf(source.map(documentLine))}`;
  return markup`<span class="rule">${ruleId}</span>${note}${documents}`;
}

function documentLine({ title, location, dated, read }: RuleSource): Markup {
  const address = location === null ? null : sourceAddress(location);
  const name = address === null ? markup`${title}` : markup`<a href="${address}" rel="noreferrer">${title}</a>`;
  const dates =
    dated === null ? strings.read(documentDate(read)) : strings.dated(documentDate(dated), documentDate(read));
  // Where the title is a link, paper alone has to say where the document is.
  const look = address === null ? "place" : "place linked";
  const place = location === null ? null : markup` <span class="${look}">${location}</span>`;
  return markup`${name}, ${dates}${place}`;
}
