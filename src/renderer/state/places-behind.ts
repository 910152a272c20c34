import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace } from "#domain/contract/run.ts";
import { domainFactKeys, forestFactKeys } from "#domain/facts/fact-keys.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

const readable: ReadonlySet<string> = new Set([...forestFactKeys, ...domainFactKeys]);

/** The collectors whose facts a finding rests on or lacks; empty when it rests on stated or derived values alone. */
export function placesBehind({ evidence, missing }: FindingRow): readonly CollectorPlace[] {
  const refs = [...evidence.map(({ fact }) => fact), ...missing].filter((ref) => ref !== null);
  const places = refs
    .filter(({ fact }) => readable.has(fact))
    .map(({ forest, domain, fact }) => ({ forest, domain, key: fact as CollectorPlace["key"] }));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
