/** What a plan can be written as in text. */
const planTextFormats = ["csv", "ics", "md", "json"] as const;
export type PlanTextFormat = (typeof planTextFormats)[number];

/** What a plan can be written as. */
export const planFormats = ["xlsx", ...planTextFormats] as const;
export type PlanFormat = (typeof planFormats)[number];
