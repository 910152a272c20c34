import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { MapTrust, TrustHalf } from "#domain/result/estate-map/map-trust.ts";
import type { SuffixRouting } from "#domain/result/estate-map/suffix-routing.ts";
import { worstFirst } from "#domain/result/estate-map/worst-first.ts";
import { stateWords } from "#domain/words/state-words.strings.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { icon } from "../icons.ts";
import { verdictTag } from "../verdict-tag.ts";
import { trustStrings as strings } from "./trust-tables.strings.ts";

/** Every trust put together from both of its sides, then what each way does with every suffix. */
export function trustTables(links: readonly MapLink[]): Markup {
  if (links.length === 0) return markup`<p>${strings.none}</p>`;
  const sorted = worstFirst(links);
  const rows = sorted.flatMap((link) => link.trusts.map((trust, index) => ({ link, trust, isMain: index === 0 })));
  const table = dataTable({
    caption: strings.caption(rows.length),
    columns: [
      { title: strings.between },
      { title: strings.worst },
      { title: strings.kind },
      { title: strings.direction },
      { title: strings.authentication },
      { title: strings.sidFiltering },
      { title: strings.sides },
    ],
    rows: rows.map(({ link, trust, isMain }) => ({
      cells: [
        strings.ends(trust.ends[0].domain, trust.ends[1].domain),
        link.verdict === null || !isMain ? strings.notJudged : verdictTag(link.verdict),
        `${strings.kinds[trust.kind]}, ${trust.isTransitive ? strings.transitive : strings.notTransitive}`,
        directionOf(trust),
        authenticationOf(trust),
        sidFilteringOf(trust),
        strings.sideWords[trust.sides](trust.seenFrom.join(", ")),
      ],
    })),
  });
  return markup`${table}${sorted.flatMap(({ routing }) => routing.map(routingTable))}`;
}

function directionOf({ halves: [way, other], sides }: MapTrust): string {
  if (way === undefined) return sides === "differ" ? strings.noSharedWay : strings.disabled;
  return other === undefined ? strings.oneWay(way.trusting.domain, way.trusted.domain) : strings.twoWay;
}

/** One value for all ways if they agree, else each with the side that decides it. */
function perSide(halves: readonly TrustHalf[], valueOf: (half: TrustHalf) => string): string {
  const values = halves.map(valueOf);
  const [first = strings.disabled] = values;
  if (values.every((value) => value === first)) return first;
  return halves.map((half) => strings.at(valueOf(half), half.trusting.domain)).join(", ");
}

function authenticationOf({ kind, halves }: MapTrust): string {
  const wide = kind === "forest" ? strings.forestWide : strings.domainWide;
  return perSide(halves, ({ isSelectiveAuthentication: isSelective }) =>
    isSelective === null ? strings.notCollected : isSelective ? strings.selective : wide,
  );
}

function sidFilteringOf({ kind, halves }: MapTrust): string {
  if (kind !== "forest" && kind !== "external") return strings.doesNotApply;
  return perSide(halves, ({ sidFiltering }) =>
    sidFiltering === null ? strings.notCollected : strings.sidFilters[sidFiltering],
  );
}

type SuffixRow = SuffixRouting["held"][number];

function routingTable({ trusting, trusted, status, held, notHeld, routed, total }: SuffixRouting): Markup {
  const note = strings.routingNotes[status];
  const title = strings.routing(trusted, trusting);
  if (total === 0) return markup`<p><strong>${title}.</strong> ${note}</p>`;
  const users = (row: SuffixRow, which: "enabled" | "total"): string =>
    row.users === null ? strings.notCollected : formatCount(row.users[which]);
  return dataTable({
    caption: markup`${title}: ${strings.routed(routed, total)}${note === "" ? null : markup` <span class="soft">${note}</span>`}`,
    columns: [
      { title: strings.suffix },
      { title: strings.state },
      { title: strings.enabledUsers, kind: "number" },
      { title: strings.allUsers, kind: "number" },
    ],
    rows: [...held, ...notHeld].map((row) => ({
      cells: [row.name, stateOf(row), users(row, "enabled"), users(row, "total")],
    })),
  });
}

/** The state of a name in the trust. It is no verdict; what is to be done about it says a finding. */
function stateOf({ state }: SuffixRow): Content {
  const words = stateWords[state] ?? state;
  const shape = state === "enabled" ? "pass" : state === "unknown" ? "unknown" : "notApplicable";
  return markup`<span class="state">${icon(shape)}&nbsp;${words.charAt(0).toUpperCase()}${words.slice(1)}</span>`;
}
