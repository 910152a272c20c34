import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { looks } from "../../../scripts/screenshots/look.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page in each look, as it stands: all rules in light, in the others those that colours decide. */
export async function axeInLooks(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of ["contrast", "dark", "light"] as const) {
    await page.emulateMedia(looks[look]);
    // Legacy mode, because Electron has no blank pages for axe to work in.
    // While a menu is open, the library keeps hidden stops around it that hand the focus on at once: nobody meets them.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude("[data-tabster-dummy]");
    const { violations, passes } = await (
      look === "light" ? axe.withTags(tags) : axe.withRules(["color-contrast"])
    ).analyze();
    // An empty page has no violations either.
    expect(passes.length).toBeGreaterThan(look === "light" ? 10 : 0);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${look}: ${id}: ${html}: ${failureSummary}`),
      ),
    );
  }
  return found;
}
