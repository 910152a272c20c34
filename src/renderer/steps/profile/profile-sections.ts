import type { StatedKey } from "#domain/facts/profile.ts";
import type { profileStrings } from "./profile.strings.ts";

export interface SectionOfProfile {
  readonly id: keyof typeof profileStrings.sections;
  readonly keys: readonly StatedKey[];
}

/** The answers of the profile in the order they are asked for. Services have a step of their own. */
export const profileSections: readonly SectionOfProfile[] = [
  { id: "organisation", keys: ["organisation", "seats", "goals"] },
  { id: "tenant", keys: ["cloud", "tenantName", "verifiedDomains", "licences"] },
  { id: "signIn", keys: ["signInWish", "directorySync", "agentForests", "forestsOutOfScope", "adFsSites"] },
  { id: "dates", keys: ["startDate", "targetDate"] },
  { id: "specialist", keys: ["specialistName", "specialistContact"] },
  { id: "stated", keys: ["statedBy"] },
];

export const profileKeys = profileSections.flatMap(({ keys }) => keys);
