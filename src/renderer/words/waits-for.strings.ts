import type { RunRow } from "#domain/contract/run.ts";
import type { FactKey } from "#domain/facts/index.ts";
import { factWord } from "#domain/facts/fact-names.strings.ts";

/** Facts of the same forest that a collector builds on. What is not listed here waits for its turn only. */
const builtOn: Partial<Record<FactKey, readonly FactKey[]>> = {
  forest: ["rootDse"],
  partitions: ["rootDse"],
  recycleBin: ["rootDse"],
  deviceRegistration: ["rootDse"],
  sites: ["rootDse"],
  domainControllers: ["rootDse", "partitions"],
};

/** What a waiting collector waits for: another of its group that is not there yet, else a free search at the server. */
export function waitsFor(row: RunRow, group: readonly RunRow[]): string {
  const open = (builtOn[row.key] ?? []).find((key) =>
    group.some((other) => other.key === key && (other.state === "waiting" || other.state === "reading")),
  );
  return open === undefined ? "for its turn" : `after ${factWord(open)}`;
}
