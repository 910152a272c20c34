import { useEffect } from "react";
import { steps } from "#renderer/steps/index.ts";
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

/** Keys that work everywhere: F6 from region to region, Alt with the page keys from step to step, Ctrl+F to the filter. */
export function useShellKeys(): void {
  const current = useAppState((state) => state.step);
  const showStep = useAppState((state) => state.showStep);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { previous, next } = neighbours(steps, current);
      if (event.key === "F6") focusRegion(event.shiftKey ? -1 : 1);
      else if (event.altKey && event.key === "PageUp" && previous !== null) showStep(previous.id);
      else if (event.altKey && event.key === "PageDown" && next !== null && current !== "start") showStep(next.id);
      else if (event.ctrlKey && event.key === "f")
        document.querySelector<HTMLElement>("input[data-filter], [data-filter] input")?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [current, showStep]);
}
