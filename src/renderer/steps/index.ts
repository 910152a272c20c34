import type { Step } from "./define-step.ts";
import { connectStep } from "./connect/connect-step.ts";
import { estateMapStep } from "./estate-map/estate-map-step.ts";
import { findingsStep } from "./findings/findings-step.ts";
import { gatherStep } from "./gather/gather-step.ts";
import { planStep } from "./plan/plan-step.ts";
import { progressStep } from "./progress/progress-step.ts";
import { profileStep } from "./profile/profile-step.ts";
import { questionsStep } from "./questions/questions-step.ts";
import { servicesStep } from "./services/services-step.ts";
import { shareStep } from "./share/share-step.ts";
import { signInOptionsStep } from "./sign-in-options/sign-in-options-step.ts";
import { startStep } from "./start/start-step.ts";

/** Registry: every built step, in the order of the wizard. */
export const steps: readonly Step[] = [
  startStep,
  profileStep,
  servicesStep,
  connectStep,
  gatherStep,
  estateMapStep,
  findingsStep,
  questionsStep,
  signInOptionsStep,
  planStep,
  progressStep,
  shareStep,
];
