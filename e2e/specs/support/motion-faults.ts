import type { Page } from "@playwright/test";

/** What still moves on a page that was asked to reduce motion. */
export function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // The shortest time that style sheets write for "none" is a hundredth of a millisecond.
    const isLonger = (times: string): boolean => times.split(", ").some((time) => Number.parseFloat(time) > 0.001);
    const said = (element: Element | null): string =>
      element === null ? "" : `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
    const moving = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === "running" && Number(effect?.getTiming().duration ?? 0) > 1)
      .map(({ effect }) => `runs: ${said(effect instanceof KeyframeEffect ? effect.target : null)}`);
    const ready = [...document.querySelectorAll("body *")].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const isMoving = isLonger(transitionDuration) || (animationName !== "none" && isLonger(animationDuration));
      return isMoving ? [`would move: ${said(element)} ${transitionDuration} ${animationName}`] : [];
    });
    return [...moving, ...ready];
  });
}
