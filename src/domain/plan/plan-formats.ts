/** What a plan can be written as. */
export const planFormats = ["csv", "ics", "md", "json"] as const;
export type PlanFormat = (typeof planFormats)[number];
