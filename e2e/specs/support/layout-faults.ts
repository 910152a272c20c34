import type { Page } from "@playwright/test";

/** What must hold of the layout. */
export interface LayoutWants {
  /** Everything that can be operated is at least 24 by 24 pixels. */
  readonly targets: boolean;
  /** Nothing but drawings scrolls sideways, and everything that can be operated can be brought into sight. */
  readonly reach: boolean;
  /** No text is cut where the whole of it cannot be had. */
  readonly text: boolean;
}

/** Where the layout of the page, as it stands, fails somebody who needs it larger or hits it less exactly. */
export function layoutFaults(page: Page, wants: LayoutWants): Promise<readonly string[]> {
  return page.evaluate(({ targets, reach, text }) => {
    const faults: string[] = [];
    const said = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> ${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60)}`;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest("[aria-hidden=true]") === null;
    const isDrawing = (element: Element): boolean => element.closest(".react-flow") !== null;
    const operable = [
      ...document.querySelectorAll<HTMLElement>(
        "button, input, select, textarea, summary, a[href], [role=menuitem], [role=menuitemcheckbox], [tabindex='0']",
      ),
    ].filter(isShown);

    if (targets) {
      for (const element of operable) {
        // A label that belongs to a box or a switch takes the click too.
        const parts = [element, ...("labels" in element ? ((element as HTMLInputElement).labels ?? []) : [])];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const height = Math.max(...boxes.map((box) => box.height));
        const width = Math.max(...boxes.map((box) => box.width));
        if (isDrawing(element)) continue;
        if (width < 23.5 || height < 23.5)
          faults.push(`small: ${Math.round(width)} x ${Math.round(height)} ${said(element)}`);
      }
    }

    if (reach && document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
    for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
      // Drawings are the exception, and what is kept for screen readers is one pixel wide.
      if (isDrawing(element) || element.clientWidth <= 2 || element.clientHeight <= 2) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1;
      if (reach && isWider && ["auto", "scroll"].includes(overflowX))
        faults.push(`scrolls sideways: ${element.scrollWidth} in ${element.clientWidth} ${said(element)}`);
      if (!text) continue;
      const hasWhole = element.closest("[title], [aria-label]") !== null;
      if (isWider && ["hidden", "clip"].includes(overflowX) && !(textOverflow === "ellipsis" && hasWhole))
        faults.push(`cut: ${element.scrollWidth} in ${element.clientWidth} ${said(element)}`);
      if (element.scrollHeight > element.clientHeight + 1 && ["hidden", "clip"].includes(overflowY))
        faults.push(`cut: ${element.scrollHeight} in height ${element.clientHeight} ${said(element)}`);
    }

    if (reach) {
      for (const element of operable) {
        if (isDrawing(element)) continue;
        element.scrollIntoView({ block: "nearest", inline: "nearest" });
        const box = element.getBoundingClientRect();
        const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
        const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
        if (right - left < Math.min(box.width, 20) || bottom - top < Math.min(box.height, 20)) {
          faults.push(`out of reach: at ${Math.round(box.left)}, ${Math.round(box.top)} ${said(element)}`);
          continue;
        }
        // A pane may lie over what it belongs to, and is put away by Escape; but not over the rest of the window.
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isHit =
          hit !== null &&
          (hit.closest("[data-pane]")?.parentElement?.contains(element) === true ||
            element.contains(hit) ||
            hit.contains(element) ||
            element.parentElement?.contains(hit));
        if (isHit !== true) faults.push(`covered by ${hit === null ? "nothing" : said(hit)}: ${said(element)}`);
      }
    }
    return faults;
  }, wants);
}
