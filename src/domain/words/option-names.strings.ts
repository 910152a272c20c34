import { judgedIds, optionIds, type OptionId } from "#domain/options/option-ids.ts";

/** Short names, for columns. */
export const optionShortNames: Readonly<Record<OptionId, string>> = {
  "password-hash-sync": "PHS",
  "pass-through-authentication": "PTA",
  "seamless-sso": "SSO",
  "ad-fs": "AD FS",
  "connect-sync": "Connect Sync",
  "cloud-sync": "Cloud Sync",
  "web-application-proxy": "WAP",
  "password-writeback": "Writeback",
};

/** The options a rule bears on, in as few words as say it. */
export function affectedOptions(options: readonly OptionId[]): string {
  if (options.length === 0) return "None";
  if (optionIds.every((id) => options.includes(id))) return "All options";
  return judgedIds
    .filter((id) => options.includes(id))
    .map((id) => optionShortNames[id])
    .join(", ");
}
