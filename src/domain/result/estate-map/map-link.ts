import type { Verdict } from "#domain/checks/finding.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

import type { MapTrust } from "./map-trust.ts";
import type { SuffixRouting } from "./suffix-routing.ts";

/** All that links two boxes of the map. */
export interface MapLink {
  /** The two names with a bar between them; stable from run to run. */
  readonly id: string;
  /** In the order of the map's forests. */
  readonly forests: readonly [string, string];
  /** The forest trust first. */
  readonly trusts: readonly [MapTrust, ...MapTrust[]];
  /** One per way of the forest trust; empty for links that carry no suffixes. */
  readonly routing: readonly SuffixRouting[];
  /** Findings about this pair of forests, worst first. */
  readonly findings: readonly FindingRow[];
  /** Of the worst of them; `null` when no check looked at this pair. */
  readonly verdict: Verdict | null;
}
