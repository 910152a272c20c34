/** Sign-in options, in the order they are shown. Ids are permanent. */
export const optionIds = ["password-hash-sync", "pass-through-authentication", "seamless-sso", "ad-fs"] as const;

/** What goes with them: how accounts are synced, and what publishes or completes sign-in. */
export const companionIds = ["connect-sync", "cloud-sync", "web-application-proxy", "password-writeback"] as const;

/** Everything that is judged, in the order it is shown. */
export const judgedIds = [...optionIds, ...companionIds] as const;
export type OptionId = (typeof judgedIds)[number];
