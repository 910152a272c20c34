import type { FindingRow } from "#domain/result/result-document.ts";

import { findingPlaceStrings as strings } from "./finding-place.strings.ts";

/** Which part of the estate a finding is about: a domain, a forest, a pair of forests, or all of it. */
export function placeOf({ subject }: Pick<FindingRow, "subject">): string {
  const { forest, domain, servingForest } = subject;
  if (servingForest !== null && forest !== null) return strings.pair(servingForest, forest);
  return domain ?? forest ?? strings.estate;
}

/** The exact thing at fault, and where it is. */
export function subjectOf(finding: Pick<FindingRow, "subject">): string {
  const { object } = finding.subject;
  const place = placeOf(finding);
  return object === null || object === place ? place : `${object}, ${place}`;
}
