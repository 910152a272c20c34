import type { Step } from "./define-step.ts";
import { helpStep } from "./help/help-step.ts";
import { settingsStep } from "./settings/settings-step.ts";

/** Registry: pages beside the wizard. They are no steps and lead back to where they were opened. */
export const asides: readonly Step[] = [settingsStep, helpStep];
