import type { Page } from "@playwright/test";

/** Sets the text spacing that WCAG 2.2 criterion 1.4.12 names, or takes it back. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    // An adopted sheet, because the page's policy refuses style elements without its nonce.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, isSpaced);
}
