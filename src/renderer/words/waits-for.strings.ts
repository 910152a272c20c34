import type { RunRow } from "#domain/contract/run.ts";
import { factWord } from "#domain/facts/fact-names.strings.ts";
import { factsBuiltOn } from "#domain/facts/facts-built-on.ts";

/** What a waiting collector waits for: another of its group that is not there yet, else a free search at the server. */
export function waitsFor(row: RunRow, group: readonly RunRow[]): string {
  const open = (factsBuiltOn[row.key] ?? []).find((key) =>
    group.some((other) => other.key === key && (other.state === "waiting" || other.state === "reading")),
  );
  return open === undefined ? "for its turn" : `after ${factWord(open)}`;
}
