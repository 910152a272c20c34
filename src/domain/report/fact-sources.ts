import type { FindingRow } from "#domain/result/result-document.ts";

/** Server, query, time and identity behind an observed value. */
export type FactSource = NonNullable<FindingRow["evidence"][number]["from"]>;

const keyOf = ({ server, port, protection, query, identity, vantage, at }: FactSource): string =>
  JSON.stringify([server, port, protection, query, identity, vantage, at]);

/** The different answers that the evidence of these findings was read from, with what the report calls each: `S1`. */
export interface FactSources {
  readonly all: readonly { readonly name: string; readonly source: FactSource }[];
  readonly nameOf: (source: FactSource) => string;
}

/** Numbers the sources in the order in which the findings name them. */
export function factSources(findings: readonly FindingRow[]): FactSources {
  const names = new Map<string, { readonly name: string; readonly source: FactSource }>();
  for (const { evidence } of findings) {
    for (const { from } of evidence) {
      if (from !== null && !names.has(keyOf(from)))
        names.set(keyOf(from), { name: `S${names.size + 1}`, source: from });
    }
  }
  return { all: [...names.values()], nameOf: (source) => names.get(keyOf(source))?.name ?? "" };
}
