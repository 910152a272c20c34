import { estateMapOf } from "#domain/result/estate-map/estate-map.ts";
import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { linesOf } from "../pieces.ts";
import type { ReportContext } from "../report-context.ts";
import type { ReportSection } from "../report-section.ts";
import { estateStrings as strings } from "./estate.strings.ts";
import { statedTable } from "./stated-table.ts";
import { trustTables } from "./trust-tables.ts";

/** Forests, domains, suffixes and trusts as they were read. */
export function estateSection({ result, opened }: ReportContext): ReportSection {
  const map = estateMapOf(result);
  const body = markup`${forestTable(map.forests)}${domainTable(map.forests)}${suffixTable(map.forests)}${trustTables(map.links)}${statedTable(opened.profile, opened.result.questions)}`;
  return { id: "estate", title: strings.title, body };
}

const orNotCollected = <T>(value: T | null, say: (value: T) => Content): Content =>
  value === null ? markup`<span class="soft">${strings.notCollected}</span>` : say(value);

function stateOf({ reach, origin }: MapForest): string {
  if (reach === "read") return strings.read;
  return origin === "trust" ? strings.knownOnly : strings.couldNotBeRead;
}

function forestTable(forests: readonly MapForest[]): Markup {
  const users = (forest: MapForest, which: "enabled" | "total"): Content =>
    orNotCollected(forest.users, (counts) =>
      forest.isUsersWhole ? formatCount(counts[which]) : strings.partRead(formatCount(counts[which])),
    );
  return dataTable({
    caption: strings.forests(forests.length),
    columns: [
      { title: strings.name },
      { title: strings.kind },
      { title: strings.state },
      { title: strings.level },
      { title: strings.schema, kind: "number" },
      { title: strings.domainCount, kind: "number" },
      { title: strings.enabledUsers, kind: "number" },
      { title: strings.allUsers, kind: "number" },
      { title: strings.added },
    ],
    rows: forests.map((forest) => ({
      cells: [
        forest.name,
        strings.kinds[forest.kind],
        stateOf(forest),
        orNotCollected(forest.functionalLevel, strings.levelOf),
        orNotCollected(forest.schemaVersion, String),
        forest.reach === "read" ? formatCount(forest.domains.length) : orNotCollected(null, String),
        users(forest, "enabled"),
        users(forest, "total"),
        orNotCollected(forest.upnSuffixes, (names) => (names.length === 0 ? strings.none : linesOf(names))),
      ],
    })),
  });
}

function domainTable(forests: readonly MapForest[]): Markup {
  const rows = forests.flatMap((forest) => forest.domains.map((domain) => ({ forest: forest.name, domain })));
  if (rows.length === 0) return markup`<p>${strings.noDomains}</p>`;
  return dataTable({
    caption: strings.domains(rows.length),
    columns: [
      { title: strings.domain },
      { title: strings.forest },
      { title: strings.state },
      { title: strings.level },
      { title: strings.enabledUsers, kind: "number" },
      { title: strings.allUsers, kind: "number" },
      { title: strings.computers },
      { title: strings.controllers, width: 20 },
    ],
    rows: rows.map(({ forest, domain }) => ({
      cells: [
        linesOf([domain.name, netbiosLine(domain.netbiosName)]),
        forest,
        domain.isRead ? strings.read : strings.notRead,
        orNotCollected(domain.functionalLevel, strings.levelOf),
        orNotCollected(domain.users, ({ enabled }) => formatCount(enabled)),
        orNotCollected(domain.users, ({ total }) => formatCount(total)),
        orNotCollected(domain.computers, ({ active, stale }) => strings.computerCounts(active, stale)),
        controllersOf(domain),
      ],
    })),
  });
}

function netbiosLine(netbiosName: string | null): Markup {
  return markup`<span class="soft">${netbiosName === null ? strings.noNetbios : strings.netbios(netbiosName)}</span>`;
}

function controllersOf({ domainControllers }: MapDomain): Content {
  return orNotCollected(domainControllers, (names) => (names.length === 0 ? strings.noControllers : linesOf(names)));
}

function suffixTable(forests: readonly MapForest[]): Markup | null {
  const rows = forests.flatMap(({ name, suffixesInUse }) =>
    (suffixesInUse ?? []).map((use) => ({ forest: name, ...use })),
  );
  if (rows.length === 0) return null;
  return dataTable({
    caption: strings.suffixes(rows.length),
    columns: [
      { title: strings.suffix },
      { title: strings.forest },
      { title: strings.enabledUsers, kind: "number" },
      { title: strings.allUsers, kind: "number" },
    ],
    rows: rows.map(({ suffix, forest, enabled, total }) => ({
      cells: [suffix, forest, formatCount(enabled), formatCount(total)],
    })),
  });
}
