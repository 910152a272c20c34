import type { OpenedBundle } from "#domain/bundle/opened.ts";

import { htmlText, markup, type Markup } from "./markup.ts";
import { iconShapes } from "./icons.ts";
import { reportContext, type ReportContext } from "./report-context.ts";
import { reportHeadStrings as strings } from "./report-head.strings.ts";
import { estateTitle, reportHead } from "./report-head.ts";
import type { ReportSection } from "./report-section.ts";
import { styleElement } from "./style-element.ts";
import { answerSection } from "./sections/answer.ts";
import { byHandSection } from "./sections/by-hand.ts";
import { coverageSection } from "./sections/coverage.ts";
import { estateSection } from "./sections/estate.ts";
import { findingsSection } from "./sections/findings.ts";
import { glossarySection } from "./sections/glossary.ts";
import { passesSection } from "./sections/passes.ts";
import { sourcesSection } from "./sections/sources.ts";
import { toDoSection } from "./sections/to-do.ts";
import { toVerifySection } from "./sections/to-verify.ts";
import { documentDate } from "./utc-time.ts";

/**
 * An assessment as one HTML file that needs nothing else: no script, no address that is fetched, styles inside. It is
 * made of the result alone, so equal input gives equal bytes. Names are escaped, and unseen characters in them shown.
 */
export function reportHtml(opened: OpenedBundle): string {
  const context = reportContext(opened);
  const sections = [
    answerSection(context),
    toDoSection(context),
    estateSection(context),
    findingsSection(context),
    byHandSection(context),
    passesSection(context),
    toVerifySection(context),
    coverageSection(context),
    sourcesSection(context),
    glossarySection(),
  ];
  return htmlText(markup`<!doctype html>
<html lang="en">
${headElement(context)}
<body>
<a class="skip" href="#answer">${strings.skip}</a>
${iconShapes}${reportHead(context)}${contents(sections)}<main>
${sections.map(sectionElement)}</main>
</body>
</html>
`);
}

function headElement(context: ReportContext): Markup {
  const { gatheredAt, appVersion } = context.result;
  const day = documentDate((gatheredAt.finishedAt ?? gatheredAt.startedAt).slice(0, 10));
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Groundcheck ${appVersion}">
<title>${strings.documentTitle(estateTitle(context), day)}</title>
${styleElement}
</head>`;
}

function contents(sections: readonly ReportSection[]): Markup {
  return markup`<nav aria-labelledby="contents">
<h2 id="contents">${strings.contents}</h2>
<ol>${sections.map(
    ({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>
`,
  )}</ol>
</nav>
`;
}

function sectionElement({ id, title, body }: ReportSection, index: number): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${index + 1}. ${title}</h2>
${body}</section>
`;
}
