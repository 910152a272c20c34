import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

/** The steps that gather, as a person finds them. */
export class Wizard {
  readonly app: ElectronApplication;
  readonly page: Page;

  constructor({ app, page }: { readonly app: ElectronApplication; readonly page: Page }) {
    this.app = app;
    this.page = page;
  }

  async goTo(step: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Steps" })
      .getByRole("button", { name: new RegExp(`^${step}`, "u") })
      .click();
    await expect(this.page.getByRole("heading", { level: 1, name: step })).toBeVisible();
  }

  async begin(): Promise<void> {
    await this.page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Profile" })).toBeVisible();
  }

  /** The card of a connection, by the server that was typed or as the computer's own domain. */
  connection(name: string): Locator {
    return this.page.getByRole("listitem", { name });
  }

  async tryConnection(card: Locator, forest: string): Promise<void> {
    await card.getByRole("button", { name: "Try", exact: true }).click();
    await expect(card.getByText(`Forest ${forest} reached`)).toBeVisible({ timeout: 40_000 });
  }

  async addServer(server: string, user: string, password: string): Promise<Locator> {
    const cards = this.page.getByRole("region", { name: "Connect" }).getByRole("listitem");
    const count = await cards.count();
    await this.page.getByRole("button", { name: "Add a forest or server" }).click();
    const card = cards.nth(count);
    await card.getByLabel("Server or domain").fill(server);
    await card.getByRole("radio", { name: "Another account" }).click();
    await card.getByLabel("Account", { exact: true }).fill(user);
    await card.getByLabel("Password").fill(password);
    return card;
  }

  /** Starts a run and waits for its end. */
  async gather(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await expect(this.page.getByRole("button", { name: "More actions" })).toBeVisible({ timeout: 90_000 });
  }

  /** Answers the next save dialog with this place. */
  async willSaveAt(place: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, place);
  }

  /** Answers the next open dialog with this file. */
  async willOpen(file: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
  }
}
