import { everyDomain } from "#domain/derived/forest-domains.ts";
import { allKnown, domainFact, forestFact, type Known } from "#domain/derived/known.ts";
import { routeSuffix } from "#domain/derived/name-routing.ts";
import { registeredSuffixes, suffixesInUse } from "#domain/derived/suffixes.ts";
import type { DomainRecord, EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Trust } from "#domain/facts/trusts.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import type { DomainRow, ForestRow, TrustRow } from "./result-document.ts";

const orNull = <T>(value: Known<T>): T | null => (value.known ? value.value : null);

/** Users of a forest over all its domains; `null` while any domain is unknown. */
function usersOf(forest: ForestRecord): ForestRow["users"] {
  const domains = everyDomain(forest, "users");
  if (!domains.known) return null;
  const users = allKnown(domains.value.map((domain) => domainFact(forest, domain, "users")));
  if (!users.known) return null;
  return {
    enabled: users.value.reduce((sum, domain) => sum + domain.enabled, 0),
    total: users.value.reduce((sum, domain) => sum + domain.total, 0),
  };
}

/** One row per forest, also for those known only from a trust. */
export function forestRows(estate: EstateFacts): readonly ForestRow[] {
  return estate.forests.map((forest) => {
    const levels = orNull(forestFact(forest, "forest"));
    const suffixes = orNull(suffixesInUse(forest));
    return {
      name: forest.name,
      origin: forest.origin,
      reach: forest.reach,
      functionalLevel: levels?.functionalLevel ?? null,
      schemaVersion: levels?.schemaVersion ?? null,
      upnSuffixes: levels?.upnSuffixes ?? null,
      users: usersOf(forest),
      suffixesInUse: suffixes === null ? null : suffixes.map((use) => ({ ...use })),
      domains: forest.domains.map((domain) => domain.name),
    };
  });
}

function controllersOf(forest: ForestRecord, domain: DomainRecord): DomainRow["domainControllers"] {
  const controllers = orNull(forestFact(forest, "domainControllers"));
  if (controllers === null) return null;
  return controllers.filter((dc) => dc.domain === domain.name).map((dc) => dc.hostName ?? dc.name);
}

/** One row per domain of the forests that were read. */
export function domainRows(estate: EstateFacts): readonly DomainRow[] {
  return estate.forests.flatMap((forest) =>
    forest.domains.map((domain) => {
      const users = orNull(domainFact(forest, domain, "users"));
      const computers = orNull(domainFact(forest, domain, "computers"));
      const sum = (age: "active" | "stale"): number =>
        computers?.systems.reduce((total, system) => total + system[age], 0) ?? 0;
      return {
        name: domain.name,
        netbiosName: domain.netbiosName,
        forest: forest.name,
        functionalLevel: orNull(domainFact(forest, domain, "domainHead"))?.functionalLevel ?? null,
        users: users === null ? null : { enabled: users.enabled, total: users.total },
        computers: computers === null ? null : { active: sum("active"), stale: sum("stale") },
        domainControllers: controllersOf(forest, domain),
      };
    }),
  );
}

/** Names the partner forest has, uses or is listed with: the union, so that a missing record shows as one. */
function suffixRows(trust: Trust, holder: ForestRecord, partner: ForestRecord | undefined): TrustRow["suffixes"] {
  if (trust.kind !== "forest") return [];
  const records = trust.namespaces.status === "decoded" ? trust.namespaces.records : null;
  const inUse = partner === undefined ? null : orNull(suffixesInUse(partner));
  const listed = records?.flatMap((record) => (record.type === "top-level-name" ? [record.name] : [])) ?? [];
  const registered = partner === undefined ? null : orNull(registeredSuffixes(partner));
  const names = new Set<DnsName>([...listed, ...(registered ?? []), ...(inUse?.map((use) => use.suffix) ?? [])]);
  const owned = orNull(registeredSuffixes(holder));
  return [...names].toSorted(compareText).map((name) => {
    const use = inUse?.find((candidate) => candidate.suffix === name);
    return {
      name,
      state: records === null || owned === null ? "unknown" : routeSuffix(name, records, owned),
      users: inUse === null ? null : { enabled: use?.enabled ?? 0, total: use?.total ?? 0 },
    };
  });
}

/** One row per trustedDomain object that was read, so a trust read from both sides gives two rows. */
export function trustRows(estate: EstateFacts): readonly TrustRow[] {
  return estate.forests.flatMap((forest) =>
    forest.domains.flatMap((domain) =>
      (orNull(domainFact(forest, domain, "trusts")) ?? []).map((trust): TrustRow => {
        const partner = estate.forests.find((candidate) => candidate.name === trust.partner);
        return {
          forest: forest.name,
          domain: domain.name,
          partner: trust.partner,
          partnerNetbiosName: trust.partnerNetbiosName,
          kind: trust.kind,
          direction: trust.direction,
          isTransitive: trust.isTransitive,
          isSelectiveAuthentication: trust.isSelectiveAuthentication,
          flags: [...trust.flags],
          namespaces: trust.namespaces.status,
          records: trust.namespaces.status === "decoded" ? [...trust.namespaces.records] : [],
          suffixes: suffixRows(trust, forest, partner),
        };
      }),
    ),
  );
}
