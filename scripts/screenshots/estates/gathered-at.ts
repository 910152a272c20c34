import type { EstateFacts } from "#domain/facts/index.ts";
import { testInstant } from "#domain/testing/facts.ts";

/** A built estate as if it had been read at this time, so that its age in a picture is the one that is meant. */
export function gatheredAt(estate: EstateFacts, at: string): EstateFacts {
  return JSON.parse(JSON.stringify(estate).replaceAll(testInstant, at)) as EstateFacts;
}
