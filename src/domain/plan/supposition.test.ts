import { describe, expect, it } from "vitest";

import type { CheckContext } from "#domain/checks/define-check.ts";
import { fixKey } from "#domain/checks/fix-of.ts";
import { assessOptions } from "#domain/options/options.ts";
import { rules } from "#domain/options/rules.ts";
import { failed } from "#domain/testing/envelopes.ts";
import { servedSuffix, withServedSuffix } from "#domain/testing/served-suffix.ts";

import { assume } from "./assume.ts";
import type { Supposition } from "./supposition.ts";

const { agents, users, suffix } = servedSuffix;
const routed = `upn-suffix-routed/${agents}/${users}/${suffix}`;

const pta = (context: CheckContext, fixes: readonly string[], suppositions: readonly Supposition[]) => {
  const { context: after, findings } = assume(context, fixes, suppositions);
  const row = assessOptions(findings, after).find(
    ({ option, scope }) => option === "pass-through-authentication" && scope === "estate",
  );
  return row?.status;
};

describe("what is supposed of a finding", () => {
  it("takes the place of its verdict, both ways", () => {
    const [good, bad] = [withServedSuffix("enabled"), withServedSuffix("disabled-new")];
    expect([pta(good, [], []), pta(bad, [], [])]).toEqual(["supported", "supported-after"]);
    expect(pta(bad, [], [{ finding: routed, holds: true }])).toBe("supported");
    expect(pta(good, [], [{ finding: routed, holds: false }])).toBe("supported-after");
  });

  it("decides what is not known", () => {
    const { estate, ...rest } = withServedSuffix("enabled");
    const [first, ...others] = estate.forests;
    const [domain, ...domains] = first?.domains ?? [];
    if (first === undefined || domain === undefined) throw new Error("the estate has no forest");
    const blind: CheckContext = {
      ...rest,
      estate: {
        ...estate,
        forests: [
          { ...first, domains: [{ ...domain, facts: { ...domain.facts, trusts: failed("unreachable") } }, ...domains] },
          ...others,
        ],
      },
    };
    const unknown = assume(blind, []).findings.filter(({ verdict }) => verdict === "unknown");
    expect(pta(blind, [], [])).toBe("undecided");
    const holds = unknown.map(({ key }) => ({ finding: key, holds: true }));
    expect(pta(blind, [], holds)).toBe("supported");
  });

  it("only warns where the rule only warns", () => {
    const context = withServedSuffix("enabled");
    const warning = assume(context, []).findings.find(
      ({ verdict, ruleId }) => verdict === "pass" && rules.get(ruleId)?.effect === "warns",
    );
    const supposed = assume(context, [], [{ finding: warning?.key ?? "", holds: false }]).findings;
    expect(supposed.find(({ key }) => key === warning?.key)).toMatchObject({
      verdict: "warn",
      message: "supposed-not",
    });
  });

  it("is put right by its fix when that is assumed as well", () => {
    const failing = [{ finding: routed, holds: false }];
    const asked = assume(withServedSuffix("enabled"), [], failing).findings.find(({ key }) => key === routed);
    const fix = asked === undefined ? null : fixKey(asked);
    expect(pta(withServedSuffix("enabled"), [fix ?? ""], failing)).toBe("supported");
  });

  it("is told when the finding is not there", () => {
    const { supposed, notThere } = assume(
      withServedSuffix("enabled"),
      [],
      [
        { finding: routed, holds: true },
        { finding: "no-such/finding", holds: true },
      ],
    );
    expect(supposed).toEqual([{ finding: routed, holds: true }]);
    expect(notThere).toEqual(["no-such/finding"]);
  });
});
