import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";

import type { ServerAddress } from "./directory.ts";

/** Servers to try, in order. */
export interface FoundServers {
  /** The domain whose records led here, lower case; `null` when a single server was typed. */
  readonly domain: string | null;
  readonly servers: readonly ServerAddress[];
}

/**
 * Servers for what a person typed or, with `null`, for the domain of this computer. Fails with `invalid-input`,
 * `no-domain-found` or `dns-no-answer`.
 */
export type FindServers = (typed: string | null, signal: AbortSignal) => Promise<Result<FoundServers, CodedError>>;
