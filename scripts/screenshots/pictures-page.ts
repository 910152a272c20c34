import { htmlText, markup, type Markup } from "#domain/report/markup.ts";
import type { PictureNote } from "./notes.ts";

const css = [
  "body { font: 14px/20px system-ui, sans-serif; margin: 24px; color: #1b1b1b; background: #fff; }",
  "h2 { margin-top: 40px; border-top: 1px solid #ccc; padding-top: 16px; }",
  ".pair { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }",
  ".all { display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px; }",
  "figure { margin: 0; }",
  "figcaption { color: #555; }",
  "img { width: 100%; border: 1px solid #ccc; }",
].join(" ");

/**
 * The page that holds each step against the picture that was drawn of it, with what differs, and then shows every picture
 * that was taken. Names are those of files beside the page.
 */
export function picturesPage(notes: readonly PictureNote[], taken: readonly string[]): string {
  const views = new Map<string, string[]>();
  for (const name of taken) {
    const view = name.replace(/-\d+x\d+-[a-z]+\.png$/u, "");
    views.set(view, [...(views.get(view) ?? []), name]);
  }
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Groundcheck beside its drawings</title><style>${css}</style></head>
<body>
<h1>Groundcheck beside its drawings</h1>
${notes.map(pairOf)}
<h1>Every picture</h1>
${Array.from(views, ([view, names]) => markup`<h2>${view}</h2><div class="all">${names.map(thumbnail)}</div>`)}
</body>
</html>
`;
  return htmlText(page);
}

function pairOf({ drawn, ours, differences }: PictureNote): Markup {
  return markup`<h2>${drawn}</h2>
<div class="pair">${figure(`drawn/${drawn}`, "Drawn")}${ours === null ? "" : figure(`ours/${ours}`, "Taken")}</div>
<ul>${differences.map((difference) => markup`<li>${difference}</li>`)}</ul>
`;
}

const figure = (address: string, caption: string): Markup =>
  markup`<figure><a href="${address}"><img src="${address}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;

const thumbnail = (name: string): Markup => figure(`ours/${name}`, name);
