import type { StepId } from "#renderer/state/step-id.ts";
import type { Step } from "./define-step.ts";

/** The steps before and after one; `null` at the ends. */
export function neighbours(
  steps: readonly Step[],
  current: StepId,
): { readonly previous: Step | null; readonly next: Step | null } {
  const index = steps.findIndex((step) => step.id === current);
  return { previous: steps[index - 1] ?? null, next: steps[index + 1] ?? null };
}
