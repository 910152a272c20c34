import { counted, formatCount } from "#renderer/format/numbers.ts";

export const evidenceOfStrings = {
  yes: "Yes",
  no: "No",
  /** The directory was asked and holds no value. */
  none: "None",
  enabledUsers: (enabled: number): string => counted(enabled, "enabled user", "enabled users"),
  users: (enabled: number, total: number): string =>
    `${formatCount(enabled)} enabled users, ${formatCount(total)} in all`,
  estate: "The whole estate",
  /** A pair of forests: agents or farm in the first, users in the second. */
  pair: (serving: string, served: string): string => `${serving} to ${served}`,
  failsFixKnown: "Fails, fix known",
} as const;
