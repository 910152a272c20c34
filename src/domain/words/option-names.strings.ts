import { optionIds, type OptionId } from "#domain/options/option-ids.ts";

/** Short names, for columns. */
export const optionShortNames: Readonly<Record<OptionId, string>> = {
  "password-hash-sync": "PHS",
  "pass-through-authentication": "PTA",
  "seamless-sso": "SSO",
  "ad-fs": "AD FS",
};

/** The options a rule bears on, in as few words as say it. */
export function affectedOptions(options: readonly OptionId[]): string {
  if (options.length === 0) return "None";
  if (options.length === optionIds.length) return "All options";
  return optionIds
    .filter((id) => options.includes(id))
    .map((id) => optionShortNames[id])
    .join(", ");
}
