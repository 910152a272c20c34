import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { enabledUsers } from "./suffixes.ts";

/** Forests that take part in the move: all but those the profile leaves out. */
export function forestsInScope(estate: EstateFacts, profile: Profile): readonly ForestRecord[] {
  return estate.forests.filter((forest) => !profile.forestsOutOfScope.includes(forest.name));
}

/**
 * Forests in scope that have enabled users, or may have: unknown counts as yes. When none has any (an estate not yet
 * filled), all count, so that the question is still answered.
 */
export function userForests(estate: EstateFacts, profile: Profile): readonly ForestRecord[] {
  const inScope = forestsInScope(estate, profile);
  const withUsers = inScope.filter((forest) => {
    const users = enabledUsers(forest);
    return !users.known || users.value > 0;
  });
  return withUsers.length > 0 ? withUsers : inScope;
}

/** Forests that could hold a farm, or agents when nobody stated where they stand: those in scope that were read. */
export function readForests(estate: EstateFacts, profile: Profile): readonly ForestRecord[] {
  return forestsInScope(estate, profile).filter((forest) => forest.reach === "read");
}

/** Where the profile places agents. */
export interface StatedAgentForests {
  /** Forests of the estate that were named, also by one of their domains, whether or not they are in scope or read. */
  readonly forests: readonly ForestRecord[];
  /** Names that belong to no forest of the estate. */
  readonly unknownNames: readonly DnsName[];
}

/** The forests stated for agents. One whose users take no part may still hold the agents. */
export function statedAgentForests(estate: EstateFacts, profile: Profile): StatedAgentForests {
  const isNamed = (forest: ForestRecord, name: DnsName): boolean =>
    forest.name === name || forest.domains.some((domain) => domain.name === name);
  return {
    forests: estate.forests.filter((forest) => profile.agentForests.some((name) => isNamed(forest, name))),
    unknownNames: profile.agentForests.filter((name) => !estate.forests.some((forest) => isNamed(forest, name))),
  };
}

/** Forests that could hold agents: those that could hold a farm, and those stated for agents. */
export function agentForests(estate: EstateFacts, profile: Profile): readonly ForestRecord[] {
  const read = readForests(estate, profile);
  const stated = statedAgentForests(estate, profile).forests;
  return estate.forests.filter((forest) => read.includes(forest) || stated.includes(forest));
}
