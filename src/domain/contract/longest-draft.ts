/** Characters; longer texts in a field of the profile are not kept beyond the session. No field has use for a tenth of it. */
export const longestDraft = 100_000;
