import data from "#resources/identity-rules.json" with { type: "json" };

import type { Rule, RuleBook } from "./rule-book.ts";

// A test holds the file to its schema; reading it again at each start would only cost time.
const book = data as RuleBook;

/** Every rule of this version, by id. */
export const rules: ReadonlyMap<string, Rule> = new Map(book.rules.map((rule) => [rule.id, rule]));

/** The documents that rules and figures come from, by key. */
export const ruleSources: RuleBook["sources"] = book.sources;

/** The documents behind a rule; empty for a rule this version does not know. */
export function sourcesOf(rule: Rule): readonly RuleBook["sources"][string][] {
  return rule.sources.flatMap((key) => book.sources[key] ?? []);
}

/** An unverified rule may inform, never block; a narrow one never decides. */
export function canDecide(rule: Rule): boolean {
  return rule.scope === null && rule.basis !== "unverified" && (rule.effect === "blocks" || rule.effect === "unknown");
}
