import { expect, type Locator, type Page } from "@playwright/test";

/** The app as it is used by somebody without a mouse. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key until something has the focus. */
  async to(target: Locator, key = "Tab", most = 80): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < most && !(await this.isAt(target)); presses += 1) await this.press(key);
    await expect(target).toBeFocused();
  }

  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.press("Enter");
  }

  async fill(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(text);
  }

  /** Every view takes the focus to its title. */
  async expectView(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  }

  isAt(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === document.activeElement);
  }
}
