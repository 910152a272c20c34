import type { Profile } from "#domain/facts/profile.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import type { TypedKey } from "./profile-readers.ts";
import { profileNotesStrings as strings } from "./profile-notes.strings.ts";

const tenantEndings = [".onmicrosoft.com", ".onmicrosoft.us", ".partner.onmschina.cn"];

/** What is worth a second look although it is kept, by field. `result` is `null` while nothing was gathered. */
export function profileNotes(
  { tenantName, startDate, targetDate, agentForests, forestsOutOfScope }: Profile,
  result: Pick<ResultDocument, "forests" | "domains"> | null,
): Readonly<Partial<Record<TypedKey, string>>> {
  const notes: Partial<Record<TypedKey, string>> = {};
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
