import type { ResultDocument, TrustRow } from "#domain/result/result-document.ts";

import type { TrustEnd } from "./map-trust.ts";

/** A trust object with the boxes that it links. */
export interface PlacedTrust {
  readonly row: TrustRow;
  readonly own: TrustEnd;
  readonly partner: TrustEnd;
}

/** Where a partner is drawn: in the forest it is a domain of, else in a box of its own. */
function partnerEnd(row: TrustRow, result: ResultDocument): TrustEnd {
  const domain = result.domains.find(
    ({ name, netbiosName }) =>
      name === row.partner || (row.kind === "downlevel" && netbiosName?.toLowerCase() === row.partner),
  );
  return { forest: domain?.forest ?? row.partner, domain: domain?.name ?? row.partner };
}

/** The trusts that lead out of their forest. */
export function placedTrusts(result: ResultDocument): readonly PlacedTrust[] {
  return result.trusts
    .filter(({ kind }) => kind !== "within-forest")
    .map((row) => ({ row, own: { forest: row.forest, domain: row.domain }, partner: partnerEnd(row, result) }))
    .filter(({ own, partner }) => own.forest !== partner.forest);
}
