import type { ReactNode } from "react";
import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { VerdictBadge } from "../verdict-badge.tsx";
import { estateMapStrings } from "./estate-map.strings.ts";
import { estateTablesStrings as strings } from "./estate-tables.strings.ts";
import { forestTitle, knownOnlyWords, notReadReason } from "./forest-words.ts";
import type { MapItem } from "./map-item.ts";
import { authenticationWords, sidesWords } from "./trust-facts.ts";
import { suffixWords, trustDirection, trustKind } from "./trust-words.ts";

/** A row of one of the tables: what it is about, what it is called, and the cells after its name. */
export interface TableRow {
  readonly item: MapItem;
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

/** Of what is known only by name nothing was asked; "not collected" would say more than that. */
const whereRead = (forest: MapForest, value: string): string => (forest.reach === "read" ? value : strings.notRead);

export function forestRow(forest: MapForest, links: readonly MapLink[]): TableRow {
  const { name, functionalLevel, suffixesInUse, users, isUsersWhole, domains } = forest;
  const level = functionalLevel === null ? strings.notCollected : estateMapStrings.levelShort(functionalLevel);
  const counted =
    users === null
      ? strings.notCollected
      : isUsersWhole
        ? formatCount(users.enabled)
        : estateMapStrings.partRead(formatCount(users.enabled));
  return {
    item: { kind: "forest", name },
    name: forestTitle(forest),
    cells: [
      forest.reach === "read" ? strings.read : knownOnlyWords(forest),
      whereRead(forest, level),
      whereRead(forest, counted),
      whereRead(forest, suffixesInUse === null ? strings.notCollected : formatCount(suffixesInUse.length)),
      whereRead(forest, formatCount(domains.length)),
      formatCount(links.filter((link) => link.forests.includes(name)).length),
    ],
  };
}

export function domainRow(domain: MapDomain, forest: MapForest): TableRow {
  const { name, parent, domainControllers, users } = domain;
  return {
    item: { kind: "domain", name },
    name,
    cells: [
      forest.name,
      parent === null ? strings.root : strings.below(parent),
      domainControllers === null ? strings.notCollected : formatCount(domainControllers.length),
      users === null ? strings.notCollected : formatCount(users.enabled),
      notReadReason(domain) ?? strings.read,
    ],
  };
}

export function trustRow(link: MapLink): TableRow {
  const [main] = link.trusts;
  return {
    item: { kind: "trust", name: link.id },
    name: estateMapStrings.between(...link.forests),
    cells: [
      link.verdict === null ? strings.notJudged : <VerdictBadge verdict={link.verdict} form="inline" />,
      trustKind(link),
      trustDirection(main),
      suffixWords(link),
      authenticationWords(main),
      sidesWords(main),
    ],
  };
}
