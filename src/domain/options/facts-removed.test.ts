import fc from "fast-check";
import { expect, it } from "vitest";

import type { Finding } from "#domain/checks/finding.ts";
import { domainFactKeys, forestFactKeys } from "#domain/facts/fact-keys.ts";
import type { DomainFacts, EstateFacts, ForestFacts } from "#domain/facts/index.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import type { NamespaceState, TrustDirection } from "#domain/facts/trusts.ts";
import {
  aDomain,
  aForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";

import { evaluate } from "./evaluate.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const child = `emea.${a}`;

function estateWith(direction: TrustDirection, state: NamespaceState, suffix: string): EstateFacts {
  const half = (partner: string) =>
    aTrust({ partner, direction, namespaces: [topLevelName(partner, state), domainInfo(partner)] });
  return anEstate({
    forests: [
      aForest({ name: a, trusts: [half(b)], childDomains: [aDomain({ name: child })] }),
      aForest({ name: b, upnSuffixes: [suffix], users: { [suffix]: { enabled: 9, total: 9 } }, trusts: [half(a)] }),
    ],
  });
}

interface Removed {
  readonly forest: string;
  /** `null`: a fact of the forest. */
  readonly domain: string | null;
  readonly key: string;
}

const places: readonly Removed[] = [a, b].flatMap((forest) => [
  ...forestFactKeys.map((key) => ({ forest, domain: null, key })),
  ...[forest, ...(forest === a ? [child] : [])].flatMap((domain) =>
    domainFactKeys.map((key) => ({ forest, domain, key })),
  ),
]);

function without(estate: EstateFacts, removed: readonly Removed[]): EstateFacts {
  const isGone = (forest: string, domain: string | null, key: string): boolean =>
    removed.some((one) => one.forest === forest && one.domain === domain && one.key === key);
  const rest = <Facts extends object>(facts: Facts, forest: string, domain: string | null): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, isGone(forest, domain, key) ? failed("access-denied") : fact]),
    ) as Facts;
  return {
    ...estate,
    forests: estate.forests.map((forest) => ({
      ...forest,
      facts: rest<ForestFacts>(forest.facts, forest.name, null),
      domains: forest.domains.map((domain) => ({
        ...domain,
        facts: rest<DomainFacts>(domain.facts, forest.name, domain.name),
      })),
    })),
  };
}

const cases = fc.record({
  direction: fc.constantFrom<TrustDirection>("two-way", "inbound", "outbound", "disabled"),
  state: fc.constantFrom<NamespaceState>("enabled", "disabled-new", "conflict"),
  suffix: fc.constantFrom("works.example.org", "works.local"),
  removed: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 4 }),
});
const judged = (estate: EstateFacts) => evaluate({ estate, profile: emptyProfile, now: testInstant });

it("never makes an option supported that was not: what is not known cannot speak for it", () => {
  fc.assert(
    fc.property(cases, ({ direction, state, suffix, removed }) => {
      const whole = estateWith(direction, state, suffix);
      const before = judged(whole).options;
      const after = judged(without(whole, removed)).options;
      for (const { option, scope, status, servingForest } of after) {
        const was = before.find((row) => row.option === option && row.scope === scope);
        // Another forest may come first as the best one to serve; what it means for a single forest is another question.
        if (status !== "supported" || (scope !== "estate" && was?.servingForest !== servingForest)) continue;
        expect([option, scope, was?.status]).toEqual([option, scope, "supported"]);
      }
    }),
    { numRuns: 150 },
  );
});

it("never lets a finding pass that did not", () => {
  fc.assert(
    fc.property(cases, ({ direction, state, suffix, removed }) => {
      const whole = estateWith(direction, state, suffix);
      const before = new Map(judged(whole).findings.map((finding) => [finding.key, finding]));
      const isNewPass = ({ key, verdict }: Finding): boolean => {
        const was = before.get(key)?.verdict;
        return verdict === "pass" && was !== undefined && was !== "pass" && was !== "notApplicable";
      };
      expect(judged(without(whole, removed)).findings.filter(isNewPass)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("gives the same verdicts and statuses whatever the order of forests and domains", () => {
  fc.assert(
    fc.property(cases, ({ direction, state, suffix, removed }) => {
      const estate = without(estateWith(direction, state, suffix), removed);
      const turned = {
        ...estate,
        forests: estate.forests.toReversed().map((forest) => ({ ...forest, domains: forest.domains.toReversed() })),
      };
      const told = (of: EstateFacts) => {
        const { findings, options } = judged(of);
        return [
          findings.map(({ key, verdict }) => `${key} ${verdict}`).toSorted(),
          options.map(({ option, scope, status }) => `${option} ${scope} ${status}`).toSorted(),
        ];
      };
      expect(told(turned)).toEqual(told(estate));
    }),
    { numRuns: 60 },
  );
});
