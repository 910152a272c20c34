import { useEffect } from "react";
import { phases } from "#renderer/steps/define-step.ts";
import { useOfferedSteps } from "#renderer/steps/offered-steps.ts";
import { neighbours } from "#renderer/steps/neighbours.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";

const focusable = "button:not(:disabled), input, [tabindex='0'], summary, h1";

/** Takes the focus to the next or previous region that can hold it: header, navigation, content, pane, footer. */
function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => region.querySelector(focusable) !== null,
  );
  const inside = regions.findIndex((region) => region.contains(document.activeElement));
  const next =
    inside === -1 ? (step === 1 ? 0 : regions.length - 1) : (inside + step + regions.length) % regions.length;
  const region = regions[next];
  // A list has one tab stop, which is the row that had the focus last.
  (
    region?.querySelector<HTMLElement>("[data-row-id][tabindex='0']") ?? region?.querySelector<HTMLElement>(focusable)
  )?.focus();
}

/** Presses what asks again: in the row that has the focus, else the view's own. */
function recheck(): void {
  const row = document.activeElement?.closest("[role='row']");
  const ofRow = row?.querySelector<HTMLElement>("[data-recheck]");
  (ofRow ?? document.querySelector<HTMLElement>("[data-recheck]"))?.click();
}

/**
 * Keys that work everywhere: F6 from region to region, Alt with the page keys from step to step and with a digit to a
 * phase, Ctrl+F to the filter, Ctrl+E to what can be shared, F5 to ask again for what is chosen, F1 to this list.
 */
export function useShellKeys(): void {
  const steps = useOfferedSteps();
  const current = useAppState((state) => state.step);
  const showStep = useAppState((state) => state.showStep);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { previous, next } = neighbours(steps, current);
      if (event.key === "F6") focusRegion(event.shiftKey ? -1 : 1);
      else if (event.altKey && event.key === "PageUp" && previous !== null) showStep(previous.id);
      else if (event.altKey && event.key === "PageDown" && next !== null && current !== "start") showStep(next.id);
      else if (event.altKey && /^[1-6]$/u.test(event.key)) {
        const phase = phases[Number(event.key) - 1];
        const first = steps.find((step) => step.phase === phase);
        if (first !== undefined && current !== "start") showStep(first.id);
      } else if (event.ctrlKey && event.key === "e" && steps.some(({ id }) => id === "share")) showStep("share");
      else if (event.key === "F5") recheck();
      else if (event.key === "F1") showStep("help");
      else if (event.ctrlKey && event.key === "f")
        document.querySelector<HTMLElement>("input[data-filter], [data-filter] input")?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [current, showStep, steps]);
}
