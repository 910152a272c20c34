import type { Finding } from "#domain/checks/finding.ts";
import type { CheckContext } from "#domain/checks/define-check.ts";
import type { EstateFacts } from "#domain/facts/index.ts";

/**
 * What a fix leaves behind: the facts as they would be read once it is done. `null` where the facts do not show enough
 * of the place to say so.
 */
export type Effect = (context: CheckContext, finding: Finding) => EstateFacts | null;
