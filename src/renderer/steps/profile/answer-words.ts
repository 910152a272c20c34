import type { Profile, StatedKey } from "#domain/facts/profile.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { profileStrings as strings } from "./profile.strings.ts";

/** An answer as it is read; `null` when it was not stated. */
export function answerWords(profile: Profile, key: StatedKey): string | null {
  const value = profile[key];
  if (value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
  if (typeof value === "number") return formatCount(value);
  switch (key) {
    case "cloud":
      return profile.cloud && strings.clouds[profile.cloud];
    case "signInWish":
      return profile.signInWish && optionTitles[profile.signInWish];
    case "directorySync":
      return profile.directorySync && strings.directorySyncs[profile.directorySync];
    case "startDate":
    case "targetDate":
      return formatDocumentDate(value);
    default:
      return value;
  }
}
