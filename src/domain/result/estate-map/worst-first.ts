import { verdicts } from "#domain/checks/verdicts.ts";

import type { MapLink } from "./map-link.ts";

/** Worst first; links that no check looked at come last. Equals stay as they are. */
export function worstFirst(links: readonly MapLink[]): readonly MapLink[] {
  const order = verdicts;
  const place = ({ verdict }: MapLink): number => (verdict === null ? order.length : order.indexOf(verdict));
  return links.toSorted((a, b) => place(a) - place(b));
}
