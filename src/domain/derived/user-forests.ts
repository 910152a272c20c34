import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";

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

/** Forests that could hold agents or a farm: those that were read, and those the profile names for agents. */
export function servingForests(estate: EstateFacts, profile: Profile): readonly ForestRecord[] {
  return forestsInScope(estate, profile).filter(
    (forest) => forest.reach === "read" || profile.agentForests.includes(forest.name),
  );
}
