import type { Verdict } from "#domain/checks/finding.ts";
import type { OptionStatus } from "#domain/options/assessment.ts";

import { markup, type Markup } from "./markup.ts";

/** Names of the shapes. They differ in outline, so that they are told apart without colour. */
export type IconName = Verdict | OptionStatus | "info";

// Drawn on 16 × 16 in the colour of the text; what lies on a filled shape has the colour of the page.
const shapes: Readonly<Record<IconName, Markup>> = {
  pass: markup`<circle cx="8" cy="8" r="6.5"/><path d="m5 8.2 2 2 4-4.2"/>`,
  warn: markup`<path class="full" d="M8 1.6 15 14H1z"/><path class="on" d="M8 6v4"/><path class="on" d="M8 12v.1"/>`,
  fail: markup`<circle class="full" cx="8" cy="8" r="7"/><path class="on" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
  unknown: markup`<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 1.6"/><path d="M6.2 6.5a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3"
   /><path d="M8 11.6v.1"/>`,
  manual: markup`<path d="M5.5 3H3.6v11h8.8V3h-1.9"/><path d="M5.5 1.8h5v2.4h-5z"/><path d="m5.8 9.4 1.6 1.6 2.9-3"/>`,
  notApplicable: markup`<circle cx="8" cy="8" r="6.5"/><path d="M5 8h6"/>`,
  supported: markup`<circle class="full" cx="8" cy="8" r="7"/><path class="on" d="m4.8 8.2 2.2 2.2 4.3-4.6"/>`,
  "supported-after": markup`<path class="full" d="M14.6 4.6 12.2 7 9.4 6.6 9 3.8l2.4-2.4a4 4 0 0 0-5.2 5.2L1.7 11a1.9 1.9 0 0 0 0 2.7l.6.6a1.9 1.9 0 0 0 2.7 0l4.4-4.5a4 4 0 0 0 5.2-5.2z"
 />`,
  unsupported: markup`<circle cx="8" cy="8" r="6.2" stroke-width="2.2"/><path d="m4 4 8 8" stroke-width="2.2"/>`,
  undecided: markup`<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 1.6"/><path d="M6.2 6.5a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3"
   /><path d="M8 11.6v.1"/>`,
  info: markup`<circle cx="8" cy="8" r="6.5"/><path d="M8 7.4v4M8 4.8v.1"/>`,
};

/** Every shape once, for {@link icon} to point at. */
export const iconShapes: Markup = markup`<svg class="shapes" width="0" height="0" aria-hidden="true">${Object.entries(
  shapes,
).map(([name, shape]) => markup`<symbol id="icon-${name}" viewBox="0 0 16 16">${shape}</symbol>`)}</svg>
`;

/** One shape. It never stands alone: the word is beside it. */
export function icon(name: IconName): Markup {
  return markup`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}
