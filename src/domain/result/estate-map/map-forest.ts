import type { Coverage, DomainRow, ForestRow, ResultDocument } from "#domain/result/result-document.ts";
import { isWithin } from "#domain/kernel/dns-name.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** Why something was not read: cause, next step, what was asked of whom. */
export type ReadFailure = Coverage["failures"][number];

/** One domain of a forest that was read. */
export interface MapDomain extends Omit<DomainRow, "forest"> {
  /** The domain it hangs below: its parent by name, the forest root for the root of another tree, `null` for the root. */
  readonly parent: DnsName | null;
  /** False when nothing of the domain itself could be read; its controllers may be known from the forest all the same. */
  readonly isRead: boolean;
  /** What could not be read of it, in the order of the coverage. */
  readonly failures: readonly ReadFailure[];
}

/** One box of the map. */
export interface MapForest extends Pick<
  ForestRow,
  "name" | "origin" | "reach" | "functionalLevel" | "schemaVersion" | "upnSuffixes" | "suffixesInUse"
> {
  /** What the name stands for; a partner of an external trust is a domain of a forest that nobody named. */
  readonly kind: "forest" | "domain" | "realm" | "entra-kerberos";
  /** Sum over the domains whose users were read; `null` when there is none. */
  readonly users: ForestRow["users"];
  /** False when the users of one or more domains are not in the sum. */
  readonly isUsersWhole: boolean;
  readonly domains: readonly MapDomain[];
  /** What could not be read of the forest as such. */
  readonly failures: readonly ReadFailure[];
}

function parentOf(name: DnsName, root: DnsName, all: readonly DnsName[]): DnsName | null {
  if (name === root) return null;
  const above = all.filter((other) => other !== name && isWithin(name, other));
  return above.toSorted((a, b) => b.length - a.length)[0] ?? root;
}

function mapDomain(row: DomainRow, forest: ForestRow, result: ResultDocument): MapDomain {
  const { forest: forestName, ...facts } = row;
  const holdsTrusts = result.trusts.some((trust) => trust.forest === forestName && trust.domain === row.name);
  return {
    ...facts,
    parent: parentOf(row.name, forest.domains[0] ?? forestName, forest.domains),
    isRead: row.functionalLevel !== null || row.users !== null || row.computers !== null || holdsTrusts,
    failures: result.coverage.failures.filter((failure) => failure.domain === row.name),
  };
}

/** One forest of the result with its domains, the root first, as the map shows it. */
export function mapForest(forest: ForestRow, result: ResultDocument, kind: MapForest["kind"]): MapForest {
  const { users: _, domains: __, ...facts } = forest;
  const domains = result.domains
    .filter((row) => row.forest === forest.name)
    .map((row) => mapDomain(row, forest, result));
  const counts = domains.flatMap(({ users }) => (users === null ? [] : [users]));
  const sum = (which: "enabled" | "total"): number => counts.reduce((total, users) => total + users[which], 0);
  return {
    ...facts,
    kind,
    users: counts.length === 0 ? null : { enabled: sum("enabled"), total: sum("total") },
    isUsersWhole: counts.length > 0 && counts.length === domains.length,
    domains,
    failures: result.coverage.failures.filter(({ forest: of, domain }) => of === forest.name && domain === null),
  };
}
