import type { Fact, SkipReason } from "#domain/facts/envelope.ts";
import type { FactKey, ForestRecord, DomainRecord } from "#domain/facts/index.ts";
import type { ErrorCode } from "#domain/kernel/error-code.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** A fact that a judgement lacks, and why. `cause` is the code of the failure, or why it was never asked. */
export interface MissingFact {
  readonly fact: FactKey;
  readonly forest: DnsName;
  readonly domain: DnsName | null;
  readonly cause: ErrorCode | "not-asked";
}

/** A value that may be unknown: three-valued logic over facts starts here. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly missing: readonly MissingFact[] };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = (missing: readonly MissingFact[]): Known<never> => ({ known: false, missing });

function missingFact(fact: Fact<unknown>, where: Omit<MissingFact, "cause">): MissingFact {
  return { ...where, cause: fact.status === "failed" ? fact.error.code : "not-asked" };
}

/** The value of one of a forest's facts. */
export function forestFact<K extends keyof ForestRecord["facts"]>(
  forest: ForestRecord,
  key: K,
): Known<Extract<ForestRecord["facts"][K], { status: "collected" }>["value"]> {
  const fact = forest.facts[key];
  if (fact.status === "collected") return known(fact.value);
  const cause = forest.error?.code;
  const missing = missingFact(fact, { fact: key, forest: forest.name, domain: null });
  return unknown([cause === undefined ? missing : { ...missing, cause }]);
}

const unreachedReasons: ReadonlySet<SkipReason> = new Set(["domain-not-reached", "dependency-failed"]);

/** The value of one of a domain's facts. */
export function domainFact<K extends keyof DomainRecord["facts"]>(
  forest: ForestRecord,
  domain: DomainRecord,
  key: K,
): Known<Extract<DomainRecord["facts"][K], { status: "collected" }>["value"]> {
  const fact = domain.facts[key];
  if (fact.status === "collected") return known(fact.value);
  const missing = missingFact(fact, { fact: key, forest: forest.name, domain: domain.name });
  // A domain that was not reached fails by its first fact; the others were never asked because of it.
  const head = domain.facts.domainHead;
  const isHeadCause = fact.status === "skipped" && unreachedReasons.has(fact.reason) && head.status === "failed";
  return unknown([isHeadCause ? { ...missing, cause: head.error.code } : missing]);
}

/** All values, or everything that is missing. */
export function allKnown<T>(values: readonly Known<T>[]): Known<readonly T[]> {
  const missing = values.flatMap((value) => (value.known ? [] : value.missing));
  return missing.length > 0 ? unknown(missing) : known(values.flatMap((value) => (value.known ? [value.value] : [])));
}
