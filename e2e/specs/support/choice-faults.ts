import type { Page } from "@playwright/test";

/** In forced colours: what is chosen, pressed or current and looks like what is not. Its fill alone does not count. */
export function choiceFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const chosen = "[aria-selected='true'], [aria-pressed='true'], [aria-checked='true'], [aria-current]";
    // The colours that people have chosen for what is selected; any other fill is taken away or may be the same as around.
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.cssText = "forced-color-adjust: none; background-color: Highlight";
    const highlight = getComputedStyle(probe).backgroundColor;
    probe.remove();
    // A button that fills its card is told by the card.
    const lookOf = (element: Element): string => {
      const whole = element.closest("article") ?? element;
      return [undefined, "::before", "::after"]
        .map((part) => getComputedStyle(whole, part))
        .map((style) => {
          const outline = style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineStyle}`;
          const isFilled = style.backgroundColor === highlight;
          return [outline, style.borderWidth, style.borderStyle, isFilled].join("/");
        })
        .join("|");
    };
    return [...document.querySelectorAll(chosen)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const kind = element.getAttribute("role") ?? element.tagName.toLowerCase();
        const region = element.closest("[data-region]");
        const others = [...(region ?? document).querySelectorAll(`[role=${kind}], ${kind}`)]
          .filter((other) => !other.matches(chosen))
          .slice(0, 8);
        const look = lookOf(element);
        return others.every((other) => lookOf(other) !== look)
          ? []
          : [`looks as if it were not chosen: ${kind} ${element.textContent.slice(0, 60)}`];
      });
  });
}
