/** Sign-in options, in the order they are shown. Ids are permanent. */
export const optionIds = ["password-hash-sync", "pass-through-authentication", "seamless-sso", "ad-fs"] as const;
export type OptionId = (typeof optionIds)[number];
