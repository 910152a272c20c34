import type { Waiver } from "#domain/facts/waivers.ts";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

export const evidenceOfStrings = {
  enabledUsers: (enabled: number): string => counted(enabled, "enabled user", "enabled users"),
  users: (enabled: number, total: number): string =>
    `${formatCount(enabled)} enabled users, ${formatCount(total)} in all`,
  waiver: ({ until, owner, reason }: Waiver): string =>
    `Waived by ${owner} until ${formatDocumentDate(until)}: ${reason}`,
  failsFixKnown: "Fails, fix known",
} as const;
