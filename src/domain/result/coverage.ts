import type { Fact } from "#domain/facts/envelope.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import type { Coverage } from "./result-document.ts";

interface Placed {
  readonly forest: DnsName | null;
  readonly domain: DnsName | null;
  readonly key: string;
  readonly fact: Fact<unknown>;
}

function allFacts(estate: EstateFacts): readonly Placed[] {
  const placed = (
    facts: Readonly<Record<string, Fact<unknown>>>,
    forest: DnsName | null,
    domain: DnsName | null,
  ): Placed[] => Object.entries(facts).map(([key, fact]) => ({ forest, domain, key, fact }));
  return [
    ...placed(estate.host, null, null),
    ...estate.forests.flatMap((forest) => [
      ...placed(forest.facts, forest.name, null),
      ...forest.domains.flatMap((domain) => placed(domain.facts, forest.name, domain.name)),
    ]),
  ];
}

function failure(
  error: CodedError,
  at: Pick<Coverage["failures"][number], "forest" | "domain" | "fact" | "server">,
): Coverage["failures"][number] {
  const words = errorStrings[error.code];
  return { ...at, code: error.code, cause: words.cause, next: words.next, asked: error.asked, detail: error.detail };
}

/** Counts that add up: `answered + failed = asked`; what was never asked is counted apart, and each failure is named. */
export function presentCoverage(estate: EstateFacts): Coverage {
  const facts = allFacts(estate);
  const count = (status: Fact<unknown>["status"]): number => facts.filter(({ fact }) => fact.status === status).length;
  const answered = count("collected");
  const failed = count("failed") + estate.unreachedServers.length;
  return {
    asked: answered + failed,
    answered,
    failed,
    notAsked: count("skipped"),
    failures: [
      ...estate.unreachedServers.map(({ server, error }) =>
        failure(error, { forest: null, domain: null, fact: null, server }),
      ),
      ...estate.forests.flatMap((forest) =>
        forest.error === null
          ? []
          : [failure(forest.error, { forest: forest.name, domain: null, fact: null, server: null })],
      ),
      ...facts.flatMap(({ fact, forest, domain, key }) =>
        fact.status === "failed" ? [failure(fact.error, { forest, domain, fact: key, server: null })] : [],
      ),
    ],
  };
}
