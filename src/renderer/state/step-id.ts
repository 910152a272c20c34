/** Every built step, in the order of the wizard. */
export type StepId =
  | "start"
  | "profile"
  | "services"
  | "connect"
  | "gather"
  | "estate-map"
  | "findings"
  | "questions"
  | "sign-in-options"
  | "plan"
  | "progress"
  | "share"
  | "settings"
  | "help";
