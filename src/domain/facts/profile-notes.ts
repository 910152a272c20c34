import type { Profile, StatedKey } from "./profile.ts";
import { profileNotesStrings as strings } from "./profile-notes.strings.ts";

interface Named {
  readonly name: string;
}

const tenantEndings = [".onmicrosoft.com", ".onmicrosoft.us", ".partner.onmschina.cn"];

/** What is worth a second look although it is kept, by field. `result` is `null` while nothing was gathered. */
export function profileNotes(
  { tenantName, startDate, targetDate, agentForests, forestsOutOfScope }: Profile,
  result: { readonly forests: readonly Named[]; readonly domains: readonly Named[] } | null,
): Readonly<Partial<Record<StatedKey, string>>> {
  const notes: Partial<Record<StatedKey, string>> = {};
  if (tenantName !== null && !tenantEndings.some((ending) => tenantName.endsWith(ending))) {
    notes.tenantName = strings.tenantName;
  }
  if (startDate !== null && targetDate !== null && targetDate < startDate) notes.targetDate = strings.targetDate;
  if (result === null) return notes;
  const forests = result.forests.map(({ name }) => name);
  const places = [...forests, ...result.domains.map(({ name }) => name)];
  const strayAgents = agentForests.find((name) => !places.includes(name));
  if (strayAgents !== undefined) notes.agentForests = strings.agentForests(strayAgents);
  const strayForest = forestsOutOfScope.find((name) => !forests.includes(name));
  if (strayForest !== undefined) notes.forestsOutOfScope = strings.forestsOutOfScope(strayForest);
  return notes;
}
