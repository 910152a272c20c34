import type { Verdict } from "#domain/checks/finding.ts";
import type { RoutingState } from "#domain/derived/name-routing.ts";
import type { OptionStatus } from "#domain/options/assessment.ts";
import type { OptionId } from "#domain/options/option-ids.ts";

/** What Groundcheck must say about a scenario: a subset, so whatever is not named may be anything. */
export interface Expectation {
  /** Status by scope: `estate` or a forest's DNS name. */
  readonly options: Readonly<Partial<Record<OptionId, Readonly<Record<string, OptionStatus>>>>>;
  /** Whether the service programme covers AD FS here: one forest only. Separate from whether the product supports it. */
  readonly adFsInProgrammeScope: boolean;
  /** DNS name of the best forest for pass-through agents; left out where several do equally well. */
  readonly agentForest?: string;
  /** DNS name of the best forest for an AD FS farm; left out where several do equally well. */
  readonly farmForest?: string;
  /** State of single UPN suffixes in the trust record that one forest keeps about another. */
  readonly routing?: readonly SuffixRouting[];
  /** Names that must appear among the blockers of an option, such as the suffix to enable. */
  readonly reasonsName?: Readonly<Partial<Record<OptionId, readonly string[]>>>;
  /** Worst verdict over all findings of a check, by check id. */
  readonly findings?: Readonly<Record<string, Verdict>>;
}

interface SuffixRouting {
  /** DNS name of the forest whose trusted-domain object is read. */
  readonly seenFrom: string;
  readonly trustedForest: string;
  readonly suffix: string;
  readonly state: RoutingState;
}
