import { counted, formatCount } from "#renderer/format/numbers.ts";

export const evidenceOfStrings = {
  enabledUsers: (enabled: number): string => counted(enabled, "enabled user", "enabled users"),
  users: (enabled: number, total: number): string =>
    `${formatCount(enabled)} enabled users, ${formatCount(total)} in all`,
  failsFixKnown: "Fails, fix known",
} as const;
