import type { Finding } from "#domain/checks/finding.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { NamespaceRecord, Namespaces } from "#domain/facts/trusts.ts";
import { isWithin } from "#domain/kernel/dns-name.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { changeDomainFact, changeForestFact } from "./changed-facts.ts";
import type { Effect } from "./effect.ts";

type Records = readonly NamespaceRecord[];

/** The estate with the names that the serving forest's trust holds of the served one changed. */
function changeNames(
  estate: EstateFacts,
  { subject: { servingForest, forest, object } }: Finding,
  change: (records: Records, suffix: DnsName) => Records,
): EstateFacts | null {
  if (servingForest === null || forest === null || object === null) return null;
  const changed = (namespaces: Namespaces): Namespaces =>
    namespaces.status === "decoded"
      ? { status: "decoded", records: [...change(namespaces.records, object)] }
      : namespaces;
  return changeDomainFact(estate, { forest: servingForest, domain: servingForest, key: "trusts" }, (trusts) =>
    trusts.map((trust) =>
      trust.partner === forest && trust.kind === "forest" ? { ...trust, namespaces: changed(trust.namespaces) } : trust,
    ),
  );
}

/** Enables every name that covers the suffix, and lists the suffix where none does. */
function enabled(records: Records, suffix: DnsName): Records {
  const covers = (record: NamespaceRecord): boolean =>
    record.type === "top-level-name" && isWithin(suffix, record.name);
  if (!records.some(covers)) {
    return [...records, { type: "top-level-name", name: suffix, state: "enabled", flags: 0, at: null }];
  }
  return records.map((record) =>
    record.type === "top-level-name" && covers(record) ? { ...record, state: "enabled", flags: 0 } : record,
  );
}

/** The trust routes the suffix. */
export const suffixEnabled: Effect = ({ estate }, finding) => changeNames(estate, finding, enabled);

/** The users' forest has registered the suffix, and the trust routes it. */
export const suffixRegisteredAndEnabled: Effect = ({ estate }, finding) => {
  const { forest, object } = finding.subject;
  if (forest === null || object === null) return null;
  const registered = changeForestFact(estate, { forest, key: "forest" }, (value) => ({
    ...value,
    upnSuffixes: [...new Set([...value.upnSuffixes, object])],
  }));
  return registered === null ? null : changeNames(registered, finding, enabled);
};

/** No exclusion stands over the suffix. */
export const exclusionRemoved: Effect = ({ estate }, finding) =>
  changeNames(estate, finding, (records, suffix) =>
    records.filter((record) => record.type !== "exclusion" || !isWithin(suffix, record.name)),
  );

/** The domain of the suffix is not blocked. */
export const domainUnblocked: Effect = ({ estate }, finding) =>
  changeNames(estate, finding, (records, suffix) =>
    records.map((record) =>
      record.type === "domain" && record.name === suffix ? { ...record, isSidBlocked: false, flags: 0 } : record,
    ),
  );
