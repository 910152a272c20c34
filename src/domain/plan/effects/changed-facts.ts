import type { DomainFacts, DomainFactValues, EstateFacts, ForestFacts, ForestFactValues } from "#domain/facts/index.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** The estate with a collected fact of a forest changed; `null` when that fact was not collected. */
export function changeForestFact<K extends keyof ForestFacts>(
  estate: EstateFacts,
  place: { readonly forest: DnsName; readonly key: K },
  change: (value: ForestFactValues[K]) => ForestFactValues[K],
): EstateFacts | null {
  const forest = estate.forests.find(({ name }) => name === place.forest);
  const fact = forest?.facts[place.key];
  if (forest === undefined || fact?.status !== "collected") return null;
  const facts = { ...forest.facts, [place.key]: { ...fact, value: change(fact.value as ForestFactValues[K]) } };
  return { ...estate, forests: estate.forests.map((each) => (each === forest ? { ...forest, facts } : each)) };
}

/** The estate with a collected fact of a domain changed; `null` when that fact was not collected. */
export function changeDomainFact<K extends keyof DomainFacts>(
  estate: EstateFacts,
  place: { readonly forest: DnsName; readonly domain: DnsName; readonly key: K },
  change: (value: DomainFactValues[K]) => DomainFactValues[K],
): EstateFacts | null {
  const forest = estate.forests.find(({ name }) => name === place.forest);
  const domain = forest?.domains.find(({ name }) => name === place.domain);
  const fact = domain?.facts[place.key];
  if (forest === undefined || domain === undefined || fact?.status !== "collected") return null;
  const facts = { ...domain.facts, [place.key]: { ...fact, value: change(fact.value as DomainFactValues[K]) } };
  const domains = forest.domains.map((each) => (each === domain ? { ...domain, facts } : each));
  return { ...estate, forests: estate.forests.map((each) => (each === forest ? { ...forest, domains } : each)) };
}
