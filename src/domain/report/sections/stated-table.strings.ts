import type { Profile } from "#domain/facts/profile.ts";

export const statedStrings = {
  caption: (who: string | null): string =>
    who === null ? "What was stated, not read" : `What was stated by ${who}, not read`,
  what: "What",
  stated: "Stated",
  goals: "Goals",
  seats: "Seats",
  tenant: "Tenant",
  verifiedDomains: "Domains verified in the tenant",
  licences: "Licences",
  wish: "Sign-in wanted",
  sync: "Directory sync",
  syncWords: { planned: "Planned", present: "In place", none: "Ruled out" } satisfies Record<
    NonNullable<Profile["directorySync"]>,
    string
  >,
  agentForests: "Forests with agents",
  outOfScope: "Forests that take no part",
  adFsSites: "Sites for the AD FS farm",
  startDate: "Work is to begin",
  targetDate: "People are to sign in",
  notKnown: "Not known",
} as const;
