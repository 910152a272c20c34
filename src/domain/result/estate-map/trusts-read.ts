import type { ResultDocument } from "#domain/result/result-document.ts";

/**
 * Tells of a domain whether its trusts were read. The result does not say so outright: they were when it lists one of
 * them; they were not when that failed, when a finding lacks them, or when nothing of the domain was read; `null` when
 * it lists none and gives no reason, which it also does for a domain without trusts.
 */
export function trustsRead(result: ResultDocument): (domain: string) => boolean | null {
  const missed = [
    ...result.coverage.failures.filter(({ fact }) => fact === "trusts"),
    // An object that is there and cannot be decoded counts as missing too, but it was read.
    ...result.findings.flatMap(({ missing }) =>
      missing.filter(({ fact, cause }) => fact === "trusts" && cause !== "malformed"),
    ),
  ];
  const unread = new Set(missed.map(({ domain }) => domain));
  const read = new Set(
    result.domains.filter((row) => row.functionalLevel !== null || row.users !== null).map(({ name }) => name),
  );
  const holders = new Set(result.trusts.map(({ domain }) => domain));
  return (domain) => {
    if (holders.has(domain)) return true;
    return read.has(domain) && !unread.has(domain) ? null : false;
  };
}
