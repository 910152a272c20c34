import { expect, type Locator, type Page } from "@playwright/test";

const phaseOf = {
  Findings: "Assess",
  Questions: "Decide",
  "Sign-in options": "Decide",
  Plan: "Remediate",
  Progress: "Remediate",
} as const;

/** The views of the first window, as a person finds them. */
export class FirstWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  title(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  /** The card of an option. */
  card(option: string): Locator {
    return this.page.getByRole("article", { name: option });
  }

  get findings(): Locator {
    return this.page.getByRole("treegrid", { name: "Findings" });
  }

  get proof(): Locator {
    return this.page.getByRole("tree");
  }

  /** The pane beside the list or the proof. */
  get pane(): Locator {
    return this.page.getByRole("complementary");
  }

  async openSample(): Promise<void> {
    await this.page.getByRole("button", { name: "Look around" }).click();
    await this.waitForOptions();
  }

  async waitForOptions(): Promise<void> {
    await expect(this.title("Sign-in options")).toBeVisible();
  }

  /** Goes to a step by the navigation, or by the flyout of the rail where the window is narrow. */
  async goTo(step: keyof typeof phaseOf): Promise<void> {
    const navigation = this.page.getByRole("navigation", { name: "Steps" });
    const link = navigation.getByRole("button", { name: step });
    const phase = navigation.getByRole("button", { name: phaseOf[step], exact: true });
    await expect(link.or(phase).first()).toBeVisible();
    if (await link.isVisible()) {
      await link.click();
    } else {
      await phase.click();
      await this.page.getByRole("menuitem", { name: step }).click();
    }
    await expect(this.title(step)).toBeVisible();
  }

  async openStart(): Promise<void> {
    await this.page.getByRole("banner", { name: "Estate" }).getByRole("button").first().click();
    await this.page.getByRole("menuitem", { name: "All assessments" }).click();
    await expect(this.title("What is this estate ready for?")).toBeVisible();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole("button", { name: "Go on", exact: true }).click();
    await this.waitForOptions();
  }
}
