import type { Evidence, Finding } from "#domain/checks/finding.ts";
import { stringsOf } from "#domain/checks/index.ts";
import { fixKey, fixOf } from "#domain/checks/fix-of.ts";
import { frameworkMessages } from "#domain/checks/strings.ts";
import type { Fact, Provenance } from "#domain/facts/envelope.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { Waivers } from "#domain/facts/waivers.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { errorCodeSchema } from "#domain/kernel/error-code.ts";
import { canDecide, rules, sourcesOf } from "#domain/options/rules.ts";
import type { Rule } from "#domain/options/rule-book.ts";

import type { FindingRow } from "./result-document.ts";

/** How much a finding weighs: what its rule can do, but a warning or a question never counts as a blocker. */
function severityOf(rule: Rule | undefined, verdict: Finding["verdict"]): FindingRow["severity"] {
  switch (rule?.effect) {
    case "blocks":
    case "unknown":
      return canDecide(rule) && verdict !== "warn" && verdict !== "manual" ? "blocker" : "warning";
    case "warns":
      return "warning";
    case "recommends":
      return "advice";
    case "scope":
    case "info":
    case undefined:
      return "information";
  }
}

function factOf(estate: EstateFacts, ref: Evidence["fact"]): Fact<unknown> | null {
  const forest = estate.forests.find((candidate) => candidate.name === ref?.forest);
  if (ref === null || forest === undefined) return null;
  const domain = forest.domains.find((candidate) => candidate.name === ref.domain);
  const facts: Readonly<Record<string, Fact<unknown>>> = domain === undefined ? forest.facts : domain.facts;
  return facts[ref.fact] ?? null;
}

function provenanceOf(estate: EstateFacts, ref: Evidence["fact"]): (Provenance & { at: string }) | null {
  const fact = factOf(estate, ref);
  return fact?.status === "collected" ? { ...fact.from, at: fact.at } : null;
}

/** How to get a missing fact, in the words of the failure that withheld it. */
function nextFor(cause: string): string {
  const code = errorCodeSchema.safeParse(cause);
  return code.success ? errorStrings[code.data].next : "Gather again with a server and an account that can read it.";
}

function rowFix(finding: Finding): FindingRow["fix"] {
  const fix = fixOf(finding);
  const key = fixKey(finding);
  return fix === null || key === null ? null : { ...fix, key };
}

/** Puts one finding into words. An unknown check or message shows its id: nothing is dropped. */
export function findingRow(finding: Finding, estate: EstateFacts, waivers: Waivers = {}): FindingRow {
  const words = stringsOf(finding.checkId);
  const rule = rules.get(finding.ruleId);
  const say = words?.messages[finding.message] ?? frameworkMessages[finding.message];
  return {
    key: finding.key,
    checkId: finding.checkId,
    ruleId: finding.ruleId,
    area: finding.area,
    verdict: finding.verdict,
    severity: severityOf(rule, finding.verdict),
    title:
      (finding.verdict === "fail" || finding.verdict === "warn" ? words?.failTitle : words?.title) ?? finding.checkId,
    goal: words?.title ?? finding.checkId,
    text: say?.(finding.params) ?? `${finding.message} (${JSON.stringify(finding.params)})`,
    why: words?.why ?? "",
    subject: finding.subject,
    evidence: finding.evidence.map((row) => ({ ...row, from: provenanceOf(estate, row.fact) })),
    missing: finding.missing.map((missing) => ({ ...missing, next: nextFor(missing.cause) })),
    fix: rowFix(finding),
    waiver: waivers[finding.key] ?? null,
    affects: rule === undefined ? [] : [...rule.options],
    source: rule === undefined ? [] : [...sourcesOf(rule)],
    basis: rule?.basis ?? "unverified",
  };
}
