import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";
import { estateMapStrings as strings } from "./estate-map.strings.ts";

/** "Forest corp.example.com", "Domain partner.example.net". */
export const forestTitle = ({ kind, name }: MapForest): string => strings.boxTitle(strings.kinds[kind], name);

/** Why a forest is a name only. */
export function knownOnlyWords({ origin }: MapForest): string {
  return origin === "trust" ? strings.knownOnly : strings.couldNotBeRead;
}

export function forestUsers({ users, isUsersWhole }: MapForest): string {
  if (users === null) return strings.usersNotCollected;
  return isUsersWhole ? strings.users(users.enabled) : strings.usersRead(users.enabled);
}

const levelOf = ({ functionalLevel }: MapForest): string =>
  functionalLevel === null ? strings.levelNotCollected : strings.level(functionalLevel);

/** "Level 2016, 209 users, 3 suffixes": the second line of a frame. */
export function forestSummary(forest: MapForest): string {
  if (forest.reach === "known-only") return knownOnlyWords(forest);
  const { suffixesInUse } = forest;
  const suffixes = suffixesInUse === null ? [] : [strings.suffixes(suffixesInUse.length)];
  return strings.list([levelOf(forest), forestUsers(forest), ...suffixes]);
}

/** "3 domains, 61,400 users": the second line of a box without domains in it. */
export function forestBrief(forest: MapForest): string {
  return forest.reach === "known-only"
    ? knownOnlyWords(forest)
    : strings.list([strings.domains(forest.domains.length), forestUsers(forest)]);
}

/** "4 DCs, 8,120 users", or what of it was not collected. */
export function domainSummary({ domainControllers, users }: MapDomain): string {
  if (domainControllers === null && users === null) return strings.bothNotCollected;
  return strings.list([
    domainControllers === null ? strings.controllersNotCollected : strings.controllers(domainControllers.length),
    users === null ? strings.usersNotCollected : strings.users(users.enabled),
  ]);
}

/** Why a domain is missing something, in a few words; `null` when nothing failed. */
export function notReadReason({ isRead, failures }: Pick<MapDomain, "isRead" | "failures">): string | null {
  const [failure] = failures;
  if (failure !== undefined) return strings.briefCause(failure.code);
  return isRead ? null : strings.notRead;
}

/** The name without what it shares with the domain above; whole for the roots of trees. */
export function domainLabel({ name, parent }: MapDomain): string {
  return parent !== null && name.endsWith(`.${parent}`) ? name.slice(0, -parent.length - 1) : name;
}

/** A forest as a sentence. */
export const forestSpoken = (forest: MapForest): string =>
  forest.reach === "known-only"
    ? `${forestTitle(forest)}: ${knownOnlyWords(forest)}`
    : `${forestTitle(forest)}: ${strings.list([forestSummary(forest), strings.domains(forest.domains.length)])}`;

/** A domain as a sentence. */
export function domainSpoken(domain: MapDomain, forest: string): string {
  const reason = notReadReason(domain);
  const said = `${strings.inForest(domain.name, forest)}: ${domainSummary(domain)}`;
  return reason === null ? said : strings.list([said, reason]);
}
