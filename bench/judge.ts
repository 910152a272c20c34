import type { CheckContext } from "#domain/checks/define-check.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { smallestFixes } from "#domain/plan/smallest-fixes.ts";
import { fewestFixes, whatIf } from "#domain/plan/what-if.ts";
import { presentResult } from "#domain/result/present.ts";
import { aDomain, aForest, anEstate, aTrust, domainInfo, testInstant, topLevelName } from "#domain/testing/facts.ts";

import { median, ratioLine } from "./figures.ts";

const rounds = 21;
const domainsEach = 5;
const forestCount = 10;
const trustsEach = 6;

/** How long a judgement takes, and what-if and the fewest fixes beside it: 10 forests, 50 domains, 60 trusts. */
export function benchJudge(): Promise<void> {
  const estate = mergedEstate();
  const context: CheckContext = { estate, profile: emptyProfile, now: testInstant };
  const details = { appVersion: "bench", isSample: false };
  const evaluation = evaluate(context);
  const fix = smallestFixes("pass-through-authentication", context)?.fixes[0]?.key ?? "";
  const plain = timed(context, evaluate);
  const presented = timed(context, (of) => presentResult(of.estate, evaluation, details));
  const assumed = timed(context, (of) => whatIf(of, { fixes: [fix], suppositions: [] }, details));
  const fewest = timed(context, (of) => smallestFixes("pass-through-authentication", of));
  const all = timed(context, fewestFixes);
  const trusts = estate.forests.flatMap(({ domains }) =>
    domains.flatMap(({ facts }) => (facts.trusts.status === "collected" ? facts.trusts.value : [])),
  );
  const domains = estate.forests.reduce((sum, forest) => sum + forest.domains.length, 0);
  console.log(
    `judge: ${forestCount} forests, ${domains} domains, ${trusts.length} trusts, ${evaluation.findings.length} findings`,
  );
  console.log(`  evaluation ${plain.toFixed(1)} ms (budget <= 50 ms), in words ${presented.toFixed(1)} ms`);
  console.log(
    `  what if one fix was done ${assumed.toFixed(1)} ms, the fewest fixes of one option ${fewest.toFixed(1)} ms (budget <= 200 ms)`,
  );
  console.log(ratioLine("what if / evaluation", assumed / plain, "none"));
  console.log(ratioLine("the fewest fixes of all options / evaluation", all / plain, "none"));
  return Promise.resolve();
}

/** The median of several runs in milliseconds, each on an estate of its own, of which nothing was worked out before. */
function timed(context: CheckContext, run: (context: CheckContext) => unknown): number {
  run(context);
  return median(
    Array.from({ length: rounds }, () => {
      const fresh = { ...context, estate: structuredClone(context.estate) };
      const begun = performance.now();
      run(fresh);
      return performance.now() - begun;
    }),
  );
}

/** Forests in a ring, each trusting its next neighbours on both sides, with a suffix that some have not enabled. */
function mergedEstate(): EstateFacts {
  const nameOf = (index: number): string => `f${(index + forestCount) % forestCount}.example.com`;
  const neighbours = [-3, -2, -1, 1, 2, 3].slice(0, trustsEach);
  return anEstate({
    forests: Array.from({ length: forestCount }, (_, index) => {
      const name = nameOf(index);
      const suffix = `works.${name}`;
      return aForest({
        name,
        upnSuffixes: [suffix],
        users: { [name]: { enabled: 900, total: 1000 }, [suffix]: { enabled: 90, total: 100 } },
        trusts: neighbours.map((step) => {
          const partner = nameOf(index + step);
          const state = (index + step) % 4 === 0 ? "disabled-new" : "enabled";
          const names = [topLevelName(partner, state), domainInfo(partner)];
          return aTrust({
            partner,
            direction: step === 3 ? "outbound" : step === -3 ? "inbound" : "two-way",
            namespaces: names,
          });
        }),
        childDomains: Array.from({ length: domainsEach - 1 }, (_none, child) =>
          aDomain({ name: `d${child}.${name}`, users: { [name]: { enabled: 90, total: 100 } } }),
        ),
      });
    }),
  });
}
