import type { AppState } from "#renderer/state/app-state.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import type { Step } from "./define-step.ts";
import { steps } from "./index.ts";

/** The steps that have to do with what is open, in the order of the wizard. */
export function offeredSteps(state: AppState): readonly Step[] {
  return steps.filter((step) => step.isOffered?.(state) ?? true);
}

/** The same for a component; drawn anew only when a step comes or goes. */
export function useOfferedSteps(): readonly Step[] {
  const ids = useAppState((state) =>
    offeredSteps(state)
      .map(({ id }) => id)
      .join(" "),
  );
  return steps.filter(({ id }) => ids.split(" ").includes(id));
}
