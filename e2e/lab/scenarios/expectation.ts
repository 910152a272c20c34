export type OptionId = "password-hash-sync" | "pass-through-authentication" | "seamless-sso" | "ad-fs";
export type OptionStatus = "supported" | "supported-after" | "unsupported" | "undecided";
export type RoutingState = "enabled" | "disabled-new" | "disabled-by-admin" | "conflict" | "not-routed";

/** What Groundcheck must say about a scenario: a subset, so parts that are not named may be anything. */
export interface Expectation {
  /** Status by scope: `estate` or a forest's DNS name. */
  readonly options: Readonly<Partial<Record<OptionId, Readonly<Record<string, OptionStatus>>>>>;
  /** Whether the service programme covers AD FS here: one forest only. Separate from whether the product supports it. */
  readonly adFsInProgrammeScope: boolean;
  /** DNS name of the forest that should host the pass-through agents; `null`: no forest can serve all as things stand. */
  readonly agentForest?: string | null;
  /** State of single UPN suffixes in the trust record that one forest holds about another. */
  readonly routing?: readonly SuffixRouting[];
  /** Names that must appear among the reasons of an option, such as the suffix to enable. */
  readonly reasonsName?: Readonly<Partial<Record<OptionId, readonly string[]>>>;
}

export interface SuffixRouting {
  /** DNS name of the forest whose trusted-domain object is read. */
  readonly seenFrom: string;
  readonly trustedForest: string;
  readonly suffix: string;
  readonly state: RoutingState;
}
