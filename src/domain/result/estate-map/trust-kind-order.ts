import type { TrustRow } from "#domain/result/result-document.ts";

/** The trust that says most about a pair of forests first. */
export const trustKindOrder: readonly TrustRow["kind"][] = [
  "forest",
  "external",
  "downlevel",
  "realm",
  "entra-kerberos",
  "within-forest",
];
