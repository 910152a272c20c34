import { expect, type Page } from "@playwright/test";

/**
 * On Plan: walks the chart row by row with the arrow key, as only the rows in view are in the document, and expects as
 * many items as the plan has, none twice.
 */
export async function expectPlanItems(page: Page, count: number): Promise<void> {
  const grid = page.getByRole("treegrid", { name: "Plan" });
  await expect(grid.getByRole("row", { name: /^\d+\. / }).first()).toBeVisible();
  const rowCount = Number(await grid.getAttribute("aria-rowcount"));
  await grid.getByRole("row").nth(1).focus();
  await page.keyboard.press("Home");
  const names: string[] = [];
  // The first row of the grid is its head.
  for (let index = 2; index <= rowCount; index += 1) {
    const row = grid.locator(`[role="row"][aria-rowindex="${index}"]`);
    await expect(row).toBeFocused();
    names.push((await row.getAttribute("aria-label")) ?? "");
    await page.keyboard.press("ArrowDown");
  }
  const numbers = names.flatMap((name) => /^\d+(?=\. )/u.exec(name) ?? []);
  expect(numbers.map(Number).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
}
