import type { CollectorPlace, RunRow } from "#domain/contract/run.ts";
import type { Fact } from "#domain/facts/envelope.ts";
import type { EstateFacts, FactKey } from "#domain/facts/index.ts";

/** Where each collector stands after a run, from what the run left. Counts and rates are not kept, so they are 0. */
export function rowsOfFacts(estate: EstateFacts): readonly RunRow[] {
  const host = rowsOf({ forest: null, domain: null }, estate.host, estate.startedAt);
  const forests = estate.forests
    .filter(({ reach }) => reach === "read")
    .flatMap((forest) => [
      ...rowsOf({ forest: forest.name, domain: null }, forest.facts, estate.startedAt),
      ...forest.domains.flatMap((domain) =>
        rowsOf({ forest: forest.name, domain: domain.name }, domain.facts, estate.startedAt),
      ),
    ]);
  return [...host, ...forests];
}

function rowsOf(
  place: Pick<CollectorPlace, "forest" | "domain">,
  facts: Readonly<Record<string, Fact<unknown>>>,
  startedAt: string,
): readonly RunRow[] {
  return Object.entries(facts).map(([key, fact]) => ({
    ...place,
    key: key as FactKey,
    state: fact.status,
    reason: fact.status === "skipped" ? fact.reason : null,
    server: fact.status === "collected" ? fact.from.server : null,
    count: 0,
    ratePerSecond: 0,
    elapsedMs: 0,
    lastActivityAt: fact.status === "skipped" ? startedAt : fact.at,
    error: fact.status === "failed" ? fact.error : null,
  }));
}
