/** Every built step, in the order of the wizard. */
export type StepId = "start" | "findings" | "sign-in-options";
