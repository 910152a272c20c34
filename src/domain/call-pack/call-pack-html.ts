import { dataTable } from "#domain/report/data-table.ts";
import { htmlText, markup, type Markup } from "#domain/report/markup.ts";
import { styleElement } from "#domain/report/style-element.ts";

import { callPackStrings as strings } from "./call-pack.strings.ts";
import type { CallPackPart } from "./call-pack-part.ts";
import type { CallPack } from "./call-pack.ts";

/** The pack as one HTML file: no script, nothing that is fetched, the styles of the report. */
export function callPackHtml({ title, isSample, lead, parts }: CallPack): string {
  return htmlText(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement}
</head>
<body>
<header>
<h1>${title}</h1>
${isSample ? markup`<div class="note"><strong>${strings.sample}</strong></div>` : null}
<p class="subtitle">${lead}</p>
</header>
<main>
${parts.map(sectionOf)}</main>
</body>
</html>
`);
}

function sectionOf({ title, none, columns, rows }: CallPackPart): Markup {
  const body =
    rows.length === 0
      ? markup`<p>${none ?? ""}</p>`
      : dataTable({
          caption: title,
          columns: columns.map((column) => ({ title: column })),
          rows: rows.map((cells) => ({ cells })),
        });
  return markup`<section>
<h2>${title}</h2>
${body}</section>
`;
}
