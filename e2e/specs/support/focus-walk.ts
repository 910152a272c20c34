import type { Page } from "@playwright/test";

/** What a walk by Tab through the page has come by. */
export interface FocusWalk {
  /** What was met, in this order, as a person would name it. */
  readonly stops: readonly string[];
  /** Stops that do not show that they have the focus, have no name or lie out of sight, and what no key leads to. */
  readonly faults: readonly string[];
}

// More than any view has.
const mostStops = 160;

/** Presses Tab until the focus is back where it was first. */
export async function focusWalk(page: Page): Promise<FocusWalk> {
  await page.evaluate(installWalk);
  const stops: string[] = [];
  const faults: string[] = [];
  let isRound = false;
  for (let presses = 0; presses < mostStops && !isRound; presses += 1) {
    await page.keyboard.press("Tab");
    const met = await page.evaluate(() => (window as unknown as WalkWindow).focusWalk.step());
    isRound = met.isRound;
    if (met.name !== null && !isRound) stops.push(met.name);
    faults.push(...met.faults);
  }
  if (!isRound) faults.push(`the focus does not come round: ${stops.slice(-4).join(", ")}`);
  faults.push(...(await page.evaluate(() => (window as unknown as WalkWindow).focusWalk.missed())));
  return { stops, faults };
}

interface WalkWindow {
  focusWalk: {
    step(): { name: string | null; faults: readonly string[]; isRound: boolean };
    missed(): readonly string[];
  };
}

/** Runs in the page. */
function installWalk(): void {
  const seen: Element[] = [];
  let last: { element: Element; look: string; name: string } | null = null;

  const nameOf = (element: Element): string => {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const referred = ids.map((id) => document.getElementById(id)?.textContent ?? "");
    const name = [element.getAttribute("aria-label"), referred.join(" "), labels.join(" "), element.textContent];
    return (name.find((words) => words !== null && words.trim() !== "") ?? "").trim().slice(0, 60);
  };
  // Rings are drawn on the element, on what it fills, or on the frame around a field.
  const lookOf = (element: Element): string => {
    const around = [element, element.parentElement, ...element.parentElement!.children].filter((each) => each !== null);
    return around
      .flatMap((each) => [undefined, "::before", "::after"].map((part) => getComputedStyle(each, part)))
      .map((style) => {
        const { outlineStyle, outlineColor } = style;
        const isClear = outlineColor.startsWith("rgba(") && outlineColor.endsWith(", 0)");
        const isOutlined = outlineStyle !== "none" && !isClear;
        const outline = isOutlined ? `${style.outlineWidth} ${outlineColor} ${style.outlineOffset}` : "";
        return [outline, style.boxShadow, style.borderColor, style.borderWidth, style.transform].join("/");
      })
      .join("|");
  };

  (window as unknown as WalkWindow).focusWalk = {
    step: () => {
      const faults: string[] = [];
      const element = document.activeElement;
      for (const animation of document.getAnimations()) {
        // One that turns for as long as something goes on has no end.
        const isEndless = animation.effect?.getComputedTiming().endTime === Infinity;
        if (animation.playState === "running" && !isEndless) animation.finish();
      }
      if (last !== null && last.element !== element && last.element.isConnected && lookOf(last.element) === last.look)
        faults.push(`looks the same with and without the focus: ${last.name}`);
      last = null;
      if (element === null || element === document.body || element.hasAttribute("data-tabster-dummy"))
        return { name: null, faults, isRound: false };
      if (seen[0] === element) return { name: nameOf(element), faults, isRound: true };
      const name = nameOf(element);
      if (seen.includes(element)) faults.push(`met twice before the focus came round: ${name}`);
      seen.push(element);
      if (name === "") faults.push(`has no name: ${element.outerHTML.slice(0, 120)}`);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) faults.push(`out of sight: ${name}`);
      last = { element, look: lookOf(element), name };
      return { name, faults, isRound: false };
    },
    // In lists, trees, menus, drawings and groups of choices one stop stands for all; arrows lead on from it.
    missed: () =>
      [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href]")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled"))
        .filter((element) => element.closest("[role=tree], [role=treegrid], [role=menu], .react-flow") === null)
        .filter((element) => !element.matches("[type=radio]:not(:checked)"))
        .filter((element) => !seen.includes(element))
        .map((element) => `Tab does not lead to: ${nameOf(element)}`),
  };
}
