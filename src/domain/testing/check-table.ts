import { describe, expect, test } from "vitest";

import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import type { Check } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import { checks } from "#domain/checks/index.ts";
import { frameworkMessages } from "#domain/checks/strings.ts";

import { testInstant } from "./envelopes.ts";
import { anEstate } from "./facts.ts";

/** One row of a check's table. */
export interface CheckCase {
  readonly name: string;
  readonly forests: readonly ForestRecord[];
  readonly profile?: Partial<Profile>;
  readonly now?: string;
  readonly unreachedServers?: Parameters<typeof anEstate>[0]["unreachedServers"];
  /** Every finding as `verdict messageId`, with `serving > served` of a pair, `@ domain` and `# object` where it has them. */
  readonly gives: readonly string[];
  /** Rule of the first finding, where a check applies several. */
  readonly rule?: string;
  /** The sentence of the first finding, where its wording depends on the facts. */
  readonly says?: string;
  /** Facts the first finding misses, as `fact@scope`. */
  readonly misses?: readonly string[];
}

function short({ verdict, message, subject }: Finding): string {
  const pair = subject.servingForest === null ? "" : ` ${subject.servingForest} > ${subject.forest}`;
  const domain = subject.domain === null ? "" : ` @ ${subject.domain}`;
  return `${verdict} ${message}${pair}${domain}${subject.object === null ? "" : ` # ${subject.object}`}`;
}

/** The findings of a check on an estate of these forests. */
function judged(check: Check, facts: Omit<CheckCase, "name" | "gives">): readonly Finding[] {
  const { forests, unreachedServers = [] } = facts;
  return check.run({
    estate: anEstate({ forests, unreachedServers }),
    profile: { ...emptyProfile, ...facts.profile },
    now: facts.now ?? testInstant,
  });
}

/** The sentence of a finding; empty when the check has no words for it. */
function sentenceOf(finding: Finding): string {
  const strings = checks.find((entry) => entry.check.id === finding.checkId)?.strings;
  return (strings?.messages[finding.message] ?? frameworkMessages[finding.message])?.(finding.params) ?? "";
}

/**
 * Runs a table of cases. Beyond the expected findings each row shows that every finding has words without gaps, a rule
 * that the check declares, and a key of its own; and the table as a whole that no rule is declared in vain.
 */
export function describeCheck(check: Check, cases: readonly CheckCase[]): void {
  describe(`the check ${check.id}`, () => {
    test.each(cases)("$name", (row) => {
      const findings = judged(check, row);
      const [first] = findings;
      const seen = {
        gives: findings.map(short),
        rule: first?.ruleId,
        says: first && sentenceOf(first),
        misses: first?.missing.map((fact) => `${fact.fact}@${fact.domain ?? fact.forest}`),
      };
      const { gives, rule = seen.rule, says = seen.says, misses = seen.misses } = row;
      expect(seen).toEqual({ gives, rule, says, misses });
      for (const finding of findings) {
        expect(sentenceOf(finding)).toMatch(/^[^?]+[.]$/u);
        expect(check.rules).toContain(finding.ruleId);
      }
      expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
    });

    test("applies every rule that it declares in some row", () => {
      const applied = new Set(cases.flatMap((row) => judged(check, row).map((finding) => finding.ruleId)));
      expect(check.rules.filter((rule) => !applied.has(rule))).toEqual([]);
    });
  });
}
