import { markup, type Markup } from "./markup.ts";

/**
 * The style sheet of the report. Colour comes third after shape and word; on paper and in forced colours everything is
 * told by shape, word and line.
 */
export const styleElement: Markup = markup`<style>
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f6f6; --ink: #1f1f1f; --soft: #595959; --line: #d4d4d4; --strong-line: #8a8a8a;
  --link: #0b5a9d; --good: #0c5e0c; --caution: #8a3a00; --bad: #a3151f; --open: #6a2788; --hand: #00566b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1f1f1f; --panel: #292929; --ink: #f2f2f2; --soft: #b4b4b4; --line: #484848; --strong-line: #8c8c8c;
    --link: #82bdf7; --good: #82cf82; --caution: #f5a867; --bad: #f48a90; --open: #d7a4ef; --hand: #73c9dd;
  }
}
@media (forced-colors: active) {
  :root {
    --page: Canvas; --panel: Canvas; --ink: CanvasText; --soft: CanvasText; --line: CanvasText;
    --strong-line: CanvasText; --link: LinkText; --good: CanvasText; --caution: CanvasText; --bad: CanvasText;
    --open: CanvasText; --hand: CanvasText;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 32px 24px 64px; max-width: 1120px; color: var(--ink); background: var(--page);
  font: 14px/1.45 'Segoe UI Variable', 'Segoe UI', system-ui, 'Open Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, caption, .product { font-weight: 600; text-wrap: pretty; }
h1 { font-size: 28px; line-height: 36px; margin: 0; }
h2 {
  font-size: 20px; line-height: 28px; margin: 44px 0 12px; padding-top: 12px; border-top: 2px solid var(--strong-line);
}
h3 { font-size: 16px; line-height: 22px; margin: 28px 0 8px; }
h4 { font-size: 14px; line-height: 20px; margin: 20px 0 8px; }
h5 { font-size: 14px; line-height: 20px; margin: 0 0 6px; }
p { margin: 8px 0; max-width: 80ch; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 12px; }
.product { margin: 0 0 4px; color: var(--soft); }
.subtitle { margin: 4px 0 16px; font-size: 16px; color: var(--soft); }
.soft { color: var(--soft); }
.rule, .code:not(th), .place { font-family: 'Cascadia Mono', Consolas, ui-monospace, monospace; font-size: 12px; }
.place { display: block; color: var(--soft); overflow-wrap: anywhere; }
@media screen { .linked { display: none; } }
.skip { position: absolute; left: -10000px; }
.skip:focus { left: 16px; top: 8px; padding: 6px 10px; background: var(--page); border: 2px solid var(--link); }
.shapes { position: absolute; }
.icon {
  width: 16px; height: 16px; flex: none; vertical-align: -3px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
.icon, symbol { overflow: visible; }
.full { fill: currentColor; stroke: none; }
.on { stroke: var(--page); }
.note {
  display: flex; gap: 8px; margin: 8px 0; padding: 8px 12px; border: 1px solid var(--strong-line);
  border-left-width: 4px; border-radius: 4px; background: var(--panel);
}
.note .icon { margin-top: 2px; }
nav { margin: 20px 0 0; padding: 4px 16px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); }
nav h2 { margin: 8px 0 4px; padding: 0; border: 0; font-size: 14px; line-height: 20px; }
nav ol { margin: 0; padding-left: 24px; columns: 2; column-gap: 32px; }
nav li { line-height: 24px; }
dl { margin: 0 0 12px; }
dl > div { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 2px 16px; padding: 4px 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.lines { margin: 0; padding: 0; list-style: none; }
.lines > li + li { margin-top: 3px; }
dd > .lines > li + li { margin-top: 6px; }
ul.lead { margin: 0 0 16px; padding: 0; list-style: none; font-size: 16px; line-height: 24px; }
ul.lead li { display: flex; gap: 8px; padding: 2px 0; }
ul.lead .icon { margin-top: 4px; }
.lead a { color: inherit; }
table {
  width: 100%; border-collapse: collapse; font-size: 13px; line-height: 18px;
}
caption { caption-side: top; text-align: left; padding: 4px 0; font-size: 14px; line-height: 20px; }
caption .soft { font-weight: 400; }
th, td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 12px; line-height: 16px; font-weight: 600; vertical-align: bottom; border-bottom-color: var(--strong-line); }
.table { overflow-x: auto; margin: 12px 0 20px; }
.long { overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--strong-line); }
.number { text-align: right; }
.number:not(:last-child) { padding-right: 24px; }
.w15 { width: 15%; } .w20 { width: 20%; } .w25 { width: 25%; } .w30 { width: 30%; } .w40 { width: 40%; }
.tag, .status, .state { font-weight: 600; }
.state { font-weight: 400; }
.tag {
  display: inline-block; padding: 0 8px 0 5px; margin-right: 4px; border: 1px solid currentColor; border-radius: 4px;
  font-size: 12px; line-height: 20px; white-space: nowrap;
}
.pass, .supported { color: var(--good); }
.warn, .supported-after { color: var(--caution); }
.fail, .unsupported { color: var(--bad); }
.unknown, .undecided { color: var(--open); }
.tag.unknown { border-style: dashed; }
.manual { color: var(--hand); }
.notApplicable { color: var(--soft); }
article { margin: 0 0 20px; padding: 12px 16px 4px; border: 1px solid var(--line); border-radius: 6px; }
article > h4 { margin: 0 0 6px; }
article .table { margin: 0 0 8px; }
article caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
article:target, tr:target { outline: 2px solid var(--link); outline-offset: 2px; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
@media screen and (max-width: 700px) {
  body { padding: 16px 12px 40px; }
  nav ol { columns: 1; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
  th, td { padding-right: 8px; }
}
@page { margin: 16mm 14mm 18mm; }
@media print {
  :root { color-scheme: light; }
  html, body { background: none; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 20pt; line-height: 1.25; }
  h2 { font-size: 14pt; line-height: 1.3; margin-top: 22pt; }
  h3, ul.lead { font-size: 11pt; line-height: 1.35; }
  h4, h5, caption { font-size: 10pt; line-height: 1.35; }
  table { font-size: 8.5pt; line-height: 1.35; }
  thead th, .tag { font-size: 8pt; }
  .rule, .code:not(th), .place { font-size: 7.5pt; }
  .subtitle { font-size: 11pt; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tfoot { display: table-row-group; }
  .table { overflow: visible; }
  tr, li, article, .short, .note, nav, ul.lead { break-inside: avoid; }
  dl > div { display: flow-root; padding: 2pt 0 2pt 36mm; }
  dt { float: left; width: 32mm; margin-left: -36mm; }
  nav li { line-height: 1.5; }
  article { padding: 8px 12px 2px; }
  article > h5, article > h4 { break-after: avoid; }
  .note, nav, article { background: none; }
  p, li { orphans: 3; widows: 3; }
}
</style>`;
