import { registeredSuffixes } from "#domain/derived/suffixes.ts";
import { domainFact, forestFact } from "#domain/derived/known.ts";
import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { NamespaceRecord, Namespaces, Trust, Trusts } from "#domain/facts/trusts.ts";
import { isWithin } from "#domain/kernel/dns-name.ts";

import { changeDomainFact } from "./changed-facts.ts";
import type { Effect } from "./effect.ts";

const forestTransitive = 0x8;
const twoWay = 3;
const uplevel = 2;

/** A new trust lists the partner's suffixes, enabled but for those the asking forest owns itself. */
function namespacesOf(partner: ForestRecord, asking: ForestRecord): Namespaces {
  const suffixes = registeredSuffixes(partner);
  if (!suffixes.known) return { status: "absent" };
  const owned = registeredSuffixes(asking);
  const tops = suffixes.value.filter(
    (name) => !suffixes.value.some((other) => other !== name && isWithin(name, other)),
  );
  return {
    status: "decoded",
    records: [
      ...tops.map((name): NamespaceRecord => ({
        type: "top-level-name",
        name,
        state: owned.known && owned.value.includes(name) ? "conflict" : "enabled",
        flags: 0,
        at: null,
      })),
      ...partner.domains.flatMap((domain) => domainRecord(partner, domain)),
    ],
  };
}

function domainRecord(forest: ForestRecord, domain: ForestRecord["domains"][number]): readonly NamespaceRecord[] {
  const head = domainFact(forest, domain, "domainHead");
  if (!head.known || head.value.sid === null) return [];
  return [
    {
      type: "domain",
      name: domain.name,
      netbiosName: domain.netbiosName ?? "",
      sid: head.value.sid,
      isSidBlocked: false,
      isNetbiosBlocked: false,
      flags: 0,
      at: null,
    },
  ];
}

function madeTwoWay(trusts: Trusts, partner: ForestRecord, asking: ForestRecord): Trusts {
  const before = trusts.find((trust) => trust.partner === partner.name);
  const isForestTrust = before?.kind === "forest";
  const held = isForestTrust && before.namespaces.status === "decoded" && before.direction !== "inbound";
  const root = partner.domains.find(({ name }) => name === partner.name);
  const head = root === undefined ? null : domainFact(partner, root, "domainHead");
  const made: Trust = {
    partner: partner.name,
    partnerNetbiosName: root?.netbiosName ?? null,
    partnerSid: head?.known === true ? head.value.sid : null,
    direction: "two-way",
    kind: "forest",
    isTransitive: true,
    isSelectiveAuthentication: isForestTrust && before.isSelectiveAuthentication,
    flags: ["forest-transitive"],
    unnamedFlags: 0,
    raw: { direction: twoWay, type: uplevel, attributes: forestTransitive },
    supportedEncryptionTypes: null,
    namespaces: held ? before.namespaces : namespacesOf(partner, asking),
  };
  return [...trusts.filter((trust) => trust.partner !== partner.name), made];
}

function withHalf(estate: EstateFacts | null, asking: ForestRecord, partner: ForestRecord): EstateFacts | null {
  const root = asking.name;
  if (estate === null) return null;
  return changeDomainFact(estate, { forest: root, domain: root, key: "trusts" }, (trusts) =>
    madeTwoWay(trusts, partner, asking),
  );
}

/**
 * Both roots hold a two-way forest trust with the other. A trust that was one already keeps what it routes; a new one
 * lists the partner's registered suffixes as enabled, as creating one does. A partner that was not read stays unknown.
 */
export const twoWayForestTrust: Effect = ({ estate }, { subject }) => {
  const find = (name: string | null): ForestRecord | undefined => estate.forests.find((forest) => forest.name === name);
  const [serving, served] = [find(subject.servingForest), find(subject.forest)];
  if (serving === undefined || served === undefined) return null;
  const isRead = forestFact(serving, "partitions").known && forestFact(served, "partitions").known;
  return isRead ? withHalf(withHalf(estate, serving, served), served, serving) : null;
};
